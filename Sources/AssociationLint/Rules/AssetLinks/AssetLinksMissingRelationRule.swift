import AssetLinks
import Findings

/// Finds statements without relations.
enum AssetLinksMissingRelationRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-relation",
    title: "A statement without relations",
    severity: .error,
    why: """
      AOSP skips a statement without a relation that is an array and keeps the rest of the list (SS-PARSE, \
      documented in source). A single relation stands in an array too.
      """,
    bad: #"[{"relation": ↓"delegate_permission/common.handle_all_urls", "target": {}}]"#,
    good: #"[{"relation": ["delegate_permission/common.handle_all_urls"], "target": {}}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingRelation
  static let help = "Write the relations as an array of strings."
}
