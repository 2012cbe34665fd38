import Findings
import HostingEvidence

/// Finds a body that goes on behind its length.
enum HostingWrongLengthRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-wrong-length",
    title: "A body that goes on behind its length",
    severity: .error,
    why: """
      Everything behind the announced length is lost to the reader.
      """,
    bad: HostingExample.get(HostingExample.url, "body longer\n200\nContent-Length: 2\n\n{}"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .extraBytes else { return nil }
    return HostingVerdict(
      "The body goes on behind the length that the server announced, where every reader stops.",
      help: "Announce the length that is sent: Content-Length counts bytes, not characters.")
  }
}
