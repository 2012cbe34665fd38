import Findings
import HostingEvidence

/// Finds a certificate that is not good yet.
enum HostingCertificateNotYetValidRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-not-yet-valid",
    title: "A certificate that is not good yet",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate early\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard case .notYetValid(_, let time) = problem else { return nil }
    return HostingVerdict(
      "A certificate of \(Excerpt.quote(host)) is good from \(time.text) on only.",
      help:
        "Put the certificate in place once it is good, or check the clocks of this machine and of the issuer."
    )
  }
}
