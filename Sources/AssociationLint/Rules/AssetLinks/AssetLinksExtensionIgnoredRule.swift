import AssetLinks
import Findings

/// Finds dynamic rules of a wrong type.
enum AssetLinksExtensionIgnoredRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-extension-ignored",
    title: "Dynamic rules of a wrong type",
    severity: .error,
    why: """
      Dynamic rules stand in relation_extensions, an object, under the relation, an object, in \
      dynamic_app_link_components, an array (SS-PARSE, documented in source). Another type means that no \
      rules are read, and without rules the manifest alone decides.
      """,
    bad: AssetLinksExample.statement(#""target": {}, "relation_extensions": ↓[]"#),
    good: AssetLinksExample.statement(#""target": {}, "relation_extensions": {}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.extensionIgnored
  static let help = "Write objects and the array as in the documentation of Dynamic App Links."
}
