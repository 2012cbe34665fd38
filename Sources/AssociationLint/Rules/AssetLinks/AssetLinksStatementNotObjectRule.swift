import AssetLinks
import Findings

/// Finds elements of the list that are no objects.
enum AssetLinksStatementNotObjectRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-statement-not-object",
    title: "An element of the list that is no object",
    severity: .error,
    why: """
      A list has statements, and each is an object (DAL-S, documented). What a verifier makes of another \
      element is unknown; it may lose the whole list.
      """,
    bad: #"[↓"delegate_permission/common.handle_all_urls"]"#,
    good: #"[{"relation": [], "target": {}}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.statementNotObject
  static let help = "Write a statement with relation and target."
}
