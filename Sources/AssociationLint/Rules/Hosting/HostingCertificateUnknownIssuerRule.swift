import Findings
import HostingEvidence

/// Finds a chain without a trusted issuer.
enum HostingCertificateUnknownIssuerRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-unknown-issuer",
    title: "A chain without a trusted issuer",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019). A \
      server must send the certificates between its own and the root; browsers often find a missing one by \
      themselves, other readers do not.
      """,
    bad: HostingExample.get(HostingExample.url, "certificate incomplete\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard case .unknownIssuer(let name) = problem else { return nil }
    return HostingVerdict(
      "The chain stops at \(Excerpt.quote(name)), which the server does not send and no root here has issued.",
      help:
        "Let the server send the whole chain (the file often called fullchain), or take a certificate of an authority that devices know."
    )
  }
}
