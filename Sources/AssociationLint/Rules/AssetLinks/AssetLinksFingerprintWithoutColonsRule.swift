import AssetLinks
import Findings

/// Finds fingerprints without colons.
enum AssetLinksFingerprintWithoutColonsRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-fingerprint-without-colons",
    title: "A fingerprint without colons",
    severity: .warning,
    why: """
      The documented form has a colon between two bytes (DAL-S, DAL-D, documented). Whether every verifier \
      accepts another is unknown; the fix names the same certificate.
      """,
    bad: AssetLinksExample.app(#"↓"146DE983C5730650D8EEB9952F34FC6416A08342E61DBEA88A0496B23FCF44E5""#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.fingerprintWithoutColons
  static let help = "Put a colon between two bytes."

  static func fix(_ problem: StatementProblem) -> Fix? {
    fingerprintFix("Put a colon between two bytes", problem)
  }
}
