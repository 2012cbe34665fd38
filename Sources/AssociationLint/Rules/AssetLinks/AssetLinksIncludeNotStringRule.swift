import AssetLinks
import Findings

/// Finds includes that are no strings.
enum AssetLinksIncludeNotStringRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-include-not-string",
    title: "An include that is no string",
    severity: .error,
    why: """
      An include is the address of another list (DAL-D, documented). What a verifier makes of another \
      value is unknown.
      """,
    bad: #"[{"include": ↓["https://shop.example/links.json"]}]"#,
    good: #"[{"include": "https://shop.example/links.json"}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.includeNotString
  static let help = "Write one address as a string, and a statement for each list."
}
