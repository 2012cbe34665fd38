import AssetLinks
import Findings

/// Finds package names that no app can have.
enum AssetLinksMalformedPackageRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-malformed-package",
    title: "A package name that no app can have",
    severity: .error,
    why: """
      An application identifier has two or more words of letters, digits and underscores with dots between \
      them, each beginning with a letter (folklore: recalled from the build tools). A placeholder or a \
      name of iOS names no Android app.
      """,
    bad: AssetLinksExample.statement(
      #""target": {"namespace": "android_app", "package_name": ↓"com.example.my-shop"}"#),
    good: AssetLinksExample.statement(
      #""target": {"namespace": "android_app", "package_name": "com.example.my_shop"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.malformedPackage
  static let help = "Write the applicationId of the app as the build gives it."
}
