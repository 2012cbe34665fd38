import AssetLinks
import Findings

/// Finds app targets without package.
enum AssetLinksMissingPackageRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-package",
    title: "An app target without package_name",
    severity: .error,
    why: """
      An app is named by its package and its certificate (DAL-S, documented). Without a package the \
      statement is about no app.
      """,
    bad: AssetLinksExample.statement(
      #""target": ↓{"namespace": "android_app", "sha256_cert_fingerprints": []}"#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingPackage
  static let help = "Write the applicationId of the app under package_name."
}
