import AssetLinks
import Findings

/// Finds fingerprints of a wrong length.
enum AssetLinksFingerprintLengthRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-fingerprint-length",
    title: "A fingerprint of a wrong length",
    severity: .error,
    why: """
      A SHA-256 has 32 bytes (DAL-S, documented). A fingerprint of another length was cut or pasted twice, \
      and fits no certificate.
      """,
    bad: AssetLinksExample.app(#"↓"14:6D:E9:83""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.fingerprintLength
  static let help = "Copy the whole SHA-256 of the certificate."
}
