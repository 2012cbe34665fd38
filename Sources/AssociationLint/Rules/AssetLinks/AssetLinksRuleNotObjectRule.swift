import AssetLinks
import Findings

/// Finds dynamic rules that are no objects.
enum AssetLinksRuleNotObjectRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-rule-not-object",
    title: "A dynamic rule that is no object",
    severity: .error,
    why: """
      AOSP's parser throws at such a rule, and not for the statement alone (SS-PARSE, documented in \
      source): it may cost the whole list.
      """,
    bad: AssetLinksExample.rules(#"↓"/buy/*""#),
    good: AssetLinksExample.rules(#"{"/": "/buy/*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.ruleNotObject
  static let help = "Write an object such as {\"/\": \"/buy/*\"}."
}
