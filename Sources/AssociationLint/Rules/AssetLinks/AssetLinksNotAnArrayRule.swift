import AssetLinks
import Findings

/// Finds a statement list that is no array.
enum AssetLinksNotAnArrayRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-not-an-array",
    title: "A statement list that is no array",
    severity: .error,
    why: """
      The list must be an array (SS-PARSE, documented in source: AOSP reads an array and fails on anything \
      else), also where it holds a single statement.
      """,
    bad: #"↓{"relation": [], "target": {}}"#,
    good: #"[{"relation": [], "target": {}}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.notAnArray
  static let help = "Put the statement in square brackets."
}
