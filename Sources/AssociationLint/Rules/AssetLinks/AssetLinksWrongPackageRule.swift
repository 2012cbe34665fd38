import AssetLinks
import Findings

/// Finds lists that do not name the app.
enum AssetLinksWrongPackageRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-wrong-package",
    title: "A list that does not name the app",
    severity: .error,
    why: """
      The package must be the one of the installed app (DAL-S, documented); the applicationId of a build \
      variant may differ from the namespace of the sources. Found where --package tells the package.
      """,
    bad: AssetLinksExample.statement(
      #""target": {"namespace": "android_app", "package_name": ↓"com.example.store"}"#),
    good: AssetLinksExample.statement(
      #""target": {"namespace": "android_app", "package_name": "com.example.shop"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.wrongPackage
  static let help = "Add a statement for the app's package, or correct its name."
}
