import AssetLinks
import Findings

/// Finds patterns too long to compare.
enum AssetLinksRulePatternTooLongRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-rule-pattern-too-long",
    title: "A pattern too long to be compared",
    severity: .warning,
    why: """
      So long a pattern is not compared here, and what a device makes of it is unknown: its parser has \
      bounds of its own (PM, documented in source). In the example … stands for the letter a, 2048 times.
      """,
    bad: AssetLinksExample.rules(#"{"/": ↓"a…"}"#),
    good: AssetLinksExample.rules(#"{"/": "/buy/*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.rulePatternTooLong
  static let help = "Write a shorter pattern."
}
