import Findings
import HostingEvidence

/// Finds the page for every path in place of the file.
enum HostingFallbackPageRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-fallback-page",
    title: "The page for every path in place of the file",
    severity: .error,
    why: """
      Servers of single-page applications answer every unknown path with their page and status 200, which \
      is no JSON: devices report SWCErrorDomain 104 (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "200\n\n<!doctype html><div id=app></div>")
      + HostingExample.get(HostingExample.rootURL, "200\n\n<!doctype html><div id=app></div>"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.rootURL, "200\n\n<!doctype html><div id=app></div>"),
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .fallbackPage else { return nil }
    return HostingVerdict(
      "The server answers this path with the page that it gives for any path, status 200.",
      help: "Publish the file with the application, and put /.well-known/ before the fallback to the page.")
  }
}
