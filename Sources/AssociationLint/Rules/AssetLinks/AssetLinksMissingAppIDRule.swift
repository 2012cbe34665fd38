import AssetLinks
import Findings

/// Finds iOS targets without number.
enum AssetLinksMissingAppIDRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-app-id",
    title: "An iOS target without appid",
    severity: .warning,
    why: """
      An ios_app is named by its number in the App Store (DAL-D, in the specification only). Apple does \
      not read this file.
      """,
    bad: AssetLinksExample.statement(#""target": ↓{"namespace": "ios_app", "bundle": "com.example.shop"}"#),
    good: AssetLinksExample.statement(#""target": {"namespace": "ios_app", "appid": "123456789"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingAppID
  static let help = "Write the app's number under appid, or remove the statement."
}
