import AssetLinks
import Findings

/// Finds dynamic rules without parts.
enum AssetLinksEmptyRuleRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-empty-rule",
    title: "A dynamic rule without parts",
    severity: .warning,
    why: """
      A rule that names no part of a link is an empty group and never matches (URFG, documented in \
      source); Apple's {} matches everything.
      """,
    bad: AssetLinksExample.rules(#"{"/": "/help/*", "exclude": true}"#, #"↓{}"#),
    good: AssetLinksExample.rules(#"{"/": "/help/*", "exclude": true}"#, #"{"/": "*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.emptyRule
  static let help = "Write {\"/\": \"*\"} for all links."
}
