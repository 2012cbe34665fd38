import AssetLinks
import Findings

/// Finds fingerprints that are no strings.
enum AssetLinksFingerprintNotStringRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-fingerprint-not-string",
    title: "A fingerprint that is no string",
    severity: .error,
    why: """
      Fingerprints are strings (DAL-S, documented). What a verifier makes of another value is unknown.
      """,
    bad: AssetLinksExample.app(#"↓14"#, #""\#(AssetLinksExample.fingerprint)""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.fingerprintNotString
  static let help = "Write the fingerprint as a string."
}
