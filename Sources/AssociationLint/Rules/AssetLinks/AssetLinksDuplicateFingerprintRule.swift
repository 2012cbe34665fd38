import AssetLinks
import Findings

/// Finds fingerprints written twice.
enum AssetLinksDuplicateFingerprintRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-duplicate-fingerprint",
    title: "A fingerprint written twice",
    severity: .warning,
    why: """
      Several fingerprints are alternatives (DAL-S, documented), so that the second adds nothing; perhaps \
      the one of another key was meant.
      """,
    bad: AssetLinksExample.app(
      #""\#(AssetLinksExample.fingerprint)""#, #"↓"\#(AssetLinksExample.fingerprint)""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.duplicateFingerprint
  static let help = "Remove one of the two, or write the other key's fingerprint."
}
