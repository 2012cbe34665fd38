import Findings
import HostingEvidence

/// Finds an answer that reports an error of the server.
enum HostingServerErrorRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-server-error",
    title: "An answer that reports an error of the server",
    severity: .error,
    why: """
      5xx is a temporary failure: a device that asks the domain itself tries again after three hours, up \
      to eight times (archived reference).
      """,
    bad: HostingExample.get(HostingExample.url, "503"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .status(let status) = fault, (500...599).contains(status) else { return nil }
    return HostingVerdict(
      "The server answers \(status): it cannot serve the file now.",
      help: "Look in its logs; serve the file as a static file that needs no backend.")
  }
}
