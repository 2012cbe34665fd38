import AssetLinks
import Findings

/// Finds targets of an unknown kind.
enum AssetLinksUnknownNamespaceRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-unknown-namespace",
    title: "A target whose namespace is missing or unknown",
    severity: .error,
    why: """
      The specification has web, android_app and ios_app (DAL-S, DAL-D, documented). A target of another \
      kind names nobody.
      """,
    bad: AssetLinksExample.statement(
      #""target": {"namespace": ↓"android", "package_name": "com.example.shop"}"#),
    good: AssetLinksExample.statement(#""target": {"namespace": "ios_app", "appid": "123456789"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.unknownNamespace
  static let help = "Write android_app for an Android app."
}
