import AssetLinks
import Findings

/// Finds an exclude that is no boolean.
enum AssetLinksExcludeNotBooleanRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-exclude-not-boolean",
    title: "An exclude that is no boolean",
    severity: .error,
    why: """
      exclude is true or false (SS-PARSE, documented in source). What a device makes of a string or a \
      number is unknown.
      """,
    bad: AssetLinksExample.rules(#"{"/": "/help/*", "exclude": ↓"true"}"#, #"{"/": "*"}"#),
    good: AssetLinksExample.rules(#"{"/": "/help/*", "exclude": true}"#, #"{"/": "*"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.excludeNotBoolean
  static let help = "Write true or false without quotes."
}
