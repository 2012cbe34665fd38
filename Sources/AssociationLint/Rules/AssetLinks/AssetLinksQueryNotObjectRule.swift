import AssetLinks
import Findings

/// Finds a query that is no object.
enum AssetLinksQueryNotObjectRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-query-not-object",
    title: "A query of a dynamic rule that is no object",
    severity: .error,
    why: """
      Unlike Apple, Android reads an object of names and values only; a string is dropped as if the rule \
      had no ? at all (SS-PARSE, documented in source), so that it covers more links.
      """,
    bad: AssetLinksExample.rules(#"{"/": "/buy", "?": ↓"id=*"}"#),
    good: AssetLinksExample.rules(#"{"/": "/buy", "?": {"id": "*"}}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.queryNotObject
  static let help = "Write an object of names and values."
}
