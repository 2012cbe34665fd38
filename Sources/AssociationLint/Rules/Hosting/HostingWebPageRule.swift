import Findings
import HostingEvidence

/// Finds a web page in place of the file.
enum HostingWebPageRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-web-page",
    title: "A web page in place of the file",
    severity: .error,
    why: """
      A page answered with 200 is no JSON: devices report SWCErrorDomain 104 (observed).
      """,
    bad: HostingExample.get(
      HostingExample.url, "200\nContent-Type: text/html\n\n<!doctype html><title>Shop</title>"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .webPage else { return nil }
    return HostingVerdict(
      "The server answers 200 with a web page in place of the file.",
      help: "Put the file there, and let the server look for files before it answers with a page.")
  }
}
