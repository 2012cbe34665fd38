import AssetLinks
import Findings

/// Finds statements that grant nothing.
enum AssetLinksEmptyRelationRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-empty-relation",
    title: "A statement with an empty relation",
    severity: .warning,
    why: """
      A statement grants the relations that it lists (DAL-S, documented); with none it does nothing.
      """,
    bad: #"[{"relation": ↓[], "target": {"namespace": "web", "site": "https://shop.example"}}]"#,
    good: AssetLinksExample.statement(#""target": {"namespace": "web", "site": "https://shop.example"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.emptyRelation
  static let help = "List the relation, or remove the statement."
}
