import AssetLinks
import Findings

/// Finds includes that are not HTTPS.
enum AssetLinksInsecureIncludeRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-insecure-include",
    title: "An include that is no https address",
    severity: .error,
    why: """
      Where the list itself comes over HTTPS, an include must too, else it is dropped (DAL-D, documented).
      """,
    bad: #"[{"include": ↓"http://shop.example/links.json"}]"#,
    good: #"[{"include": "https://shop.example/links.json"}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.insecureInclude
  static let help = "Write the full address with https."
}
