import AssetLinks
import Findings

/// Finds Apple's keys in dynamic rules.
enum AssetLinksUnreadRuleKeyRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-unread-rule-key",
    title: "A key of Apple's in a dynamic rule",
    severity: .warning,
    why: """
      Android reads /, ?, #, exclude and comments (SS-PARSE, DALC, documented in source). The keys \
      comment, caseSensitive, percentEncoded and defaults of Apple's file are passed over, so that the \
      rule may cover other links than there.
      """,
    bad: AssetLinksExample.rules(#"{"/": "/buy/*", ↓"caseSensitive": false}"#),
    good: AssetLinksExample.rules(#"{"/": "/buy/*", "comments": "all goods"}"#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.unreadRuleKey
  static let help = "Remove the key, and write patterns for each spelling where they matter."
}
