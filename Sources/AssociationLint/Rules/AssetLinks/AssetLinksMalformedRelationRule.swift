import AssetLinks
import Findings

/// Finds relations of another form.
enum AssetLinksMalformedRelationRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-malformed-relation",
    title: "A relation without the documented form",
    severity: .error,
    why: """
      A relation is delegate_permission/ and a detail of small letters, digits, dots and underscores \
      (DAL-D, documented). App Links ask for delegate_permission/common.handle_all_urls and for no other \
      text.
      """,
    bad: #"[{"relation": [↓"common.handle_all_urls"], "target": {}}]"#,
    good: #"[{"relation": ["delegate_permission/common.get_login_creds"], "target": {}}]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.malformedRelation
  static let help = "Write delegate_permission/common.handle_all_urls for App Links."
}
