import Findings
import HostingEvidence

/// Finds a certificate for another host.
enum HostingCertificateWrongHostRule: TrustRule {
  static let metadata = RuleMetadata(
    id: "hosting-certificate-wrong-host",
    title: "A certificate for another host",
    severity: .error,
    why: """
      The certificate must chain to a root that the system knows, outside developer mode (WWDC 2019). It \
      must name the host (RFC 6125).
      """,
    bad: HostingExample.get(HostingExample.url, "certificate www.shop.example\n" + HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(
    _ problem: TrustProblem, _ chain: [CertificateEvidence], host: String
  ) -> HostingVerdict? {
    guard case .wrongHost(let names) = problem else { return nil }
    return HostingVerdict(
      "The certificate is not good for \(Excerpt.quote(host)): it names \(Self.list(names)).",
      help:
        "Issue a certificate that names \(Excerpt.quote(host)), and check which one the server shows for that name (SNI)."
    )
  }

  private static func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return "no host" }
    let shown = names.prefix(3).map { Excerpt.quote($0) }
    let rest = names.count - shown.count
    return Excerpt.list(rest > 0 ? shown + ["\(rest) more"] : shown, "and")
  }
}
