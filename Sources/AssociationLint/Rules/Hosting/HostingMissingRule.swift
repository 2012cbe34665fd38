import Findings
import HostingEvidence

/// Finds a file that is not there.
enum HostingMissingRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-missing",
    title: "A file that is not there",
    severity: .error,
    why: """
      Devices and Apple's CDN take 404 as no association (archived Shared Web Credentials reference; CDN: \
      SWCERR00101, observed).
      """,
    bad: HostingExample.get(HostingExample.url, "404"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .status(let status) = fault, [404, 410].contains(status), file.role == .wellKnown else {
      return nil
    }
    return HostingVerdict(
      "The server answers \(status): there is no file at \(Excerpt.quote(file.evidence.url.path)).",
      help:
        "Put the file there, without an ending; some builds and hosts leave out folders that begin with a full stop."
    )
  }
}
