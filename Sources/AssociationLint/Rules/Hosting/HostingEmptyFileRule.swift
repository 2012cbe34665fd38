import Findings
import HostingEvidence

/// Finds an empty body in place of the file.
enum HostingEmptyFileRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-empty-file",
    title: "An empty body in place of the file",
    severity: .error,
    why: """
      An empty body is no JSON.
      """,
    bad: HostingExample.get(HostingExample.url, "200\nContent-Length: 0"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .empty else { return nil }
    return HostingVerdict(
      "The server answers 200 with an empty body.",
      help: "Look for the build step or the cache that lost the content of the file.")
  }
}
