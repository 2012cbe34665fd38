import AssetLinks
import Findings

/// Finds statements without a target.
enum AssetLinksMissingTargetRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-target",
    title: "A statement without a target",
    severity: .error,
    why: """
      AOSP skips a statement without a target that is an object and keeps the rest of the list (SS-PARSE, \
      documented in source).
      """,
    bad: #"[↓{"relation": ["delegate_permission/common.handle_all_urls"]}]"#,
    good: AssetLinksExample.statement(#""target": {"namespace": "web", "site": "https://shop.example"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingTarget
  static let help = "Name the app or the site under target."
}
