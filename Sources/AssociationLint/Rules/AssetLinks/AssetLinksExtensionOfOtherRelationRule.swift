import AssetLinks
import Findings

/// Finds dynamic rules of other relations.
enum AssetLinksExtensionOfOtherRelationRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-extension-of-other-relation",
    title: "Dynamic rules of another relation",
    severity: .warning,
    why: """
      Only the extension of delegate_permission/common.handle_all_urls is looked up (SS-PARSE, DALC, \
      documented in source).
      """,
    bad: AssetLinksExample.statement(
      #"""
      "target": {},
      "relation_extensions": {↓"delegate_permission/common.get_login_creds": {}}
      """#),
    good: AssetLinksExample.statement(
      #"""
      "target": {},
      "relation_extensions": {"delegate_permission/common.handle_all_urls": {}}
      """#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.extensionOfOtherRelation
  static let help = "Put the rules under delegate_permission/common.handle_all_urls."
}
