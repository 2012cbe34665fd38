import AssetLinks
import Findings

/// Finds SHA-1 fingerprints.
enum AssetLinksSHA1FingerprintRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-sha1-fingerprint",
    title: "A SHA-1 fingerprint",
    severity: .error,
    why: """
      Statements name a certificate by its SHA-256 (DAL-S, DAL-D, documented), 32 bytes. keytool and \
      consoles show the SHA-1 of 20 bytes beside it, which fits no certificate here.
      """,
    bad: AssetLinksExample.app(#"↓"14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.sha1Fingerprint
  static let help = "Take the line SHA256 of keytool -list -v, or the SHA-256 of the Play Console."
}
