import Findings
import HostingEvidence

/// Finds a certificate that is no longer good.
enum HostingCertificateExpiredRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-expired",
    title: "A certificate that is no longer good",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate expired\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard case .expired(let index, let time) = problem else { return nil }
    return HostingVerdict(
      index == 0
        ? "The certificate of \(Excerpt.quote(host)) is no longer good: it expired on \(time.text)."
        : "A certificate in the chain of \(Excerpt.quote(host)) expired on \(time.text).",
      help: "Renew the certificate, let the server load the new one, and check what was to renew it.")
  }
}
