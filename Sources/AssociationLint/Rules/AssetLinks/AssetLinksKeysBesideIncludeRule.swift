import AssetLinks
import Findings

/// Finds keys beside an include.
enum AssetLinksKeysBesideIncludeRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-keys-beside-include",
    title: "A key beside an include",
    severity: .warning,
    why: """
      In AOSP a statement with an include is only an include; its other keys are ignored (SS-PARSE, \
      documented in source).
      """,
    bad: #"[{"include": "https://shop.example/links.json", ↓"relation": []}]"#,
    good: #"[{"include": ""}, {"include": "https://shop.example/links.json"}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.keysBesideInclude
  static let help = "Move the other keys into a statement of their own."
}
