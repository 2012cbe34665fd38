import AssetLinks
import Findings

/// Finds parts of dynamic rules that are no strings.
enum AssetLinksRulePartNotStringRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-rule-part-not-string",
    title: "A part of a dynamic rule that is no string",
    severity: .error,
    why: """
      Path, fragment and the values of a query are strings (SS-PARSE, documented in source). What a device \
      makes of another value is unknown.
      """,
    bad: AssetLinksExample.rules(#"{"/": ↓["/buy/*"]}"#),
    good: AssetLinksExample.rules(#"{"/": "/buy/*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.rulePartNotString
  static let help = "Write a string, and a rule of its own for each pattern."
}
