import Findings
import HostingEvidence

/// Finds a chain that ends in an unknown root.
enum HostingCertificateUntrustedRootRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-untrusted-root",
    title: "A chain that ends in an unknown root",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate unknown-root\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard case .untrustedRoot(let name) = problem else { return nil }
    return HostingVerdict(
      "The chain ends in the root \(Excerpt.quote(name)), which is not trusted here.",
      help:
        "Take a certificate of an authority that devices know; to check against a root of your own add --cacert FILE."
    )
  }
}
