import AssetLinks
import Findings

/// Finds sites that write the default port.
enum AssetLinksDefaultPortRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-default-port",
    title: "A site that writes the default port",
    severity: .warning,
    why: """
      The default port is omitted in an origin (DAL-S, documented); whether a verifier takes it for the \
      same site is unknown.
      """,
    bad: AssetLinksExample.statement(#""target": {"namespace": "web", "site": ↓"https://shop.example:443"}"#),
    good: AssetLinksExample.statement(#""target": {"namespace": "web", "site": "http://shop.example:443"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.defaultPort
  static let help = "Leave the port out."
}
