import Findings
import HostingEvidence

/// Finds an answer that does not come in time.
enum HostingTimeoutRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-timeout",
    title: "An answer that does not come in time",
    severity: .error,
    why: """
      AOSP waits five seconds; how long Apple's CDN waits is not documented, its failure is SWCERR00301 \
      Timeout (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "fails firstByte timeout"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, case .timedOut = failure.cause else { return nil }
    return HostingVerdict(
      "The exchange did not end in time: \(Excerpt.oneLine(failure.clause)).",
      help:
        "Serve the file as a static file, and look for firewalls that drop packets, slow backends and bodies that "
        + "never end.")
  }
}
