import AssetLinks
import Findings

/// Finds dynamic rules that only exclude.
enum AssetLinksOnlyExcludesRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-only-excludes",
    title: "Dynamic rules that only exclude",
    severity: .warning,
    why: """
      Where rules are stored and none matches, the app does not open the link (URFG, documented in source: \
      it falls through to no), so that a list of excludes alone blocks the whole site. Whether Google's \
      verifier adds a rule for the rest is unknown.
      """,
    bad: AssetLinksExample.statement(
      #"""
      "target": {}, "relation_extensions": {"delegate_permission/common.handle_all_urls": {
        "dynamic_app_link_components": ↓[{"/": "/help/*", "exclude": true}]}}
      """#),
    good: AssetLinksExample.rules(#"{"/": "/help/*", "exclude": true}"#, #"{"/": "*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.onlyExcludes
  static let help = "Add {\"/\": \"*\"} at the end, to open all other links."
}
