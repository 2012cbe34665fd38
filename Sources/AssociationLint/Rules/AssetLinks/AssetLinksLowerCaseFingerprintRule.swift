import AssetLinks
import Findings

/// Finds fingerprints in small letters.
enum AssetLinksLowerCaseFingerprintRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-lower-case-fingerprint",
    title: "A fingerprint in small letters",
    severity: .warning,
    why: """
      The documented form has upper-case digits (DAL-S, DAL-D, documented). Whether every verifier accepts \
      small letters is unknown; the fix names the same certificate.
      """,
    bad: AssetLinksExample.app(
      #"↓"14:6d:e9:83:c5:73:06:50:d8:ee:b9:95:2f:34:fc:64:16:a0:83:42:e6:1d:be:a8:8a:04:96:b2:3f:cf:44:e5""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.lowerCaseFingerprint
  static let help = "Write the digits in capitals."

  static func fix(_ problem: StatementProblem) -> Fix? {
    fingerprintFix("Write the digits in capitals", problem)
  }
}
