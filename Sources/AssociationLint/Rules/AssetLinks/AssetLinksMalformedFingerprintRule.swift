import AssetLinks
import Findings

/// Finds fingerprints that are not hexadecimal.
enum AssetLinksMalformedFingerprintRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-malformed-fingerprint",
    title: "A fingerprint that is not hexadecimal",
    severity: .error,
    why: """
      A fingerprint is 32 pairs of hexadecimal digits with colons between them (DAL-S, DAL-D, documented). \
      A placeholder fits no certificate.
      """,
    bad: AssetLinksExample.app(#"↓"SHA256:<your fingerprint>""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.malformedFingerprint
  static let help = "Write the SHA-256 of the certificate as keytool prints it."
}
