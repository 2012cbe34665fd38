import AssetLinks
import Findings

/// Finds MD5 fingerprints.
enum AssetLinksMD5FingerprintRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-md5-fingerprint",
    title: "An MD5 fingerprint",
    severity: .error,
    why: """
      Statements name a certificate by its SHA-256 (DAL-S, DAL-D, documented), 32 bytes. An MD5 of 16 \
      bytes fits no certificate here.
      """,
    bad: AssetLinksExample.app(#"↓"14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.md5Fingerprint
  static let help = "Take the line SHA256 of keytool -list -v, or the SHA-256 of the Play Console."
}
