import Findings
import HostingEvidence

/// Finds a chain that breaks a rule.
enum HostingCertificateRejectedRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-rejected",
    title: "A chain that breaks a rule",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate rejected\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    let isMissing = problem == .noCertificate
    if isMissing {
      return HostingVerdict(
        "The server shows no certificate.", help: "Configure a certificate for \(Excerpt.quote(host)).")
    }
    guard case .other(let words) = problem else { return nil }
    return HostingVerdict(
      "The chain is not accepted: \(Excerpt.quote(words)).",
      help: "Ask the issuer for a certificate that keeps to the rules of RFC 5280.")
  }
}
