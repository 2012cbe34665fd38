import AssetLinks
import Findings

/// Finds relations that are no strings.
enum AssetLinksRelationNotStringRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-relation-not-string",
    title: "A relation that is no string",
    severity: .error,
    why: """
      Relations are strings (DAL-S, documented). What a verifier makes of another value is unknown.
      """,
    bad: #"[{"relation": [↓1], "target": {}}]"#,
    good: #"[{"relation": ["delegate_permission/common.handle_all_urls"], "target": {}}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.relationNotString
  static let help = "Write the relation as a string."
}
