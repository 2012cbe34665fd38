import Findings
import HostingEvidence

/// Finds a port that does not speak TLS.
enum HostingNotTLSRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-not-tls",
    title: "A port that does not speak TLS",
    severity: .error,
    why: """
      Only https is read (WWDC 2019).
      """,
    bad: HostingExample.get(HostingExample.url, "fails handshake not-tls"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, failure.cause == .notTLS else { return nil }
    return HostingVerdict(
      "The server at \(Excerpt.quote(file.evidence.url.authority)) does not speak TLS.",
      help: "Let the server offer https with a certificate on port 443.")
  }
}
