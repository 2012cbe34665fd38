import Findings
import HostingEvidence

/// Finds a TLS handshake that fails.
enum HostingTLSFailureRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-tls-failure",
    title: "A TLS handshake that fails",
    severity: .error,
    why: """
      Without TLS nothing is read. An alert often means that the server has no certificate for this name.
      """,
    bad: HostingExample.get(HostingExample.url, "fails handshake alert"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, case .tls = failure.cause else { return nil }
    return HostingVerdict(
      "The server and this reader do not agree on TLS: \(Excerpt.oneLine(failure.clause)).",
      help: "Offer TLS 1.2 or 1.3, and check that the server has a certificate for "
        + "\(Excerpt.quote(file.evidence.url.host)).")
  }
}
