import AssetLinks
import Findings

/// Finds sites that are no origin.
enum AssetLinksMalformedSiteRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-malformed-site",
    title: "A site that is no origin",
    severity: .error,
    why: """
      A site is http or https, a host and, where it is not the default, a port, without a path (DAL-S, \
      DAL-D, documented). A trailing slash makes it another text.
      """,
    bad: AssetLinksExample.statement(#""target": {"namespace": "web", "site": ↓"https://shop.example/"}"#),
    good: AssetLinksExample.statement(
      #""target": {"namespace": "web", "site": "https://shop.example:8443"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.malformedSite
  static let help = "Write scheme and host alone, in small letters and without a slash at the end."
}
