import AssetLinks
import Findings

/// Finds app targets without fingerprints.
enum AssetLinksMissingFingerprintsRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-missing-fingerprints",
    title: "An app target without fingerprints",
    severity: .error,
    why: """
      An app is the one that is meant if one of the listed certificates has signed it (DAL-S, documented). \
      Without a fingerprint none fits.
      """,
    bad: AssetLinksExample.statement(
      #""target": ↓{"namespace": "android_app", "package_name": "com.example.shop"}"#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.missingFingerprints
  static let help = "List the SHA-256 fingerprints of the certificates under sha256_cert_fingerprints."
}
