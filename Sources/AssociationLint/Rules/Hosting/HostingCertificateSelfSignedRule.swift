import Findings
import HostingEvidence

/// Finds a certificate that vouches for itself.
enum HostingCertificateSelfSignedRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-self-signed",
    title: "A certificate that vouches for itself",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate self-signed\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard problem == .selfSigned else { return nil }
    return HostingVerdict(
      "The certificate of \(Excerpt.quote(host)) vouches for itself and is no root that is trusted here.",
      help:
        "Take a certificate of an authority that devices know; developer mode accepts any, for builds in development only."
    )
  }
}
