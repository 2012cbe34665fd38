import AssetLinks
import Findings

/// Finds web targets without site.
enum AssetLinksMissingSiteRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-site",
    title: "A web target without a site",
    severity: .error,
    why: """
      A web target names an origin (DAL-S, documented). Without one it names nobody.
      """,
    bad: AssetLinksExample.statement(#""target": ↓{"namespace": "web", "url": "https://shop.example"}"#),
    good: AssetLinksExample.statement(#""target": {"namespace": "web", "site": "https://shop.example"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingSite
  static let help = "Write the origin under site."
}
