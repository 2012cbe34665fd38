import Findings
import HostingEvidence

/// Finds a port where nothing listens.
enum HostingConnectionRefusedRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-connection-refused",
    title: "A port where nothing listens",
    severity: .error,
    why: """
      Devices connect to port 443 and no other (TN3155: a domain of applinks takes no port).
      """,
    bad: HostingExample.get(HostingExample.url, "fails connect refused"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, failure.cause == .refused else { return nil }
    return HostingVerdict(
      "The connection to \(Excerpt.quote(file.evidence.url.authority)) was refused.",
      help: "Let the web server listen on port 443, and let the firewall through.")
  }
}
