import Findings
import HostingEvidence

/// Finds a head of an answer that is too large.
enum HostingHeadTooLargeRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-head-too-large",
    title: "A head of an answer that is too large",
    severity: .error,
    why: """
      Readers bound what they take as the head of an answer; how much Apple's take is not documented. Here \
      it is 64 KiB and 200 headers.
      """,
    bad: HostingExample.get(HostingExample.url, "fails firstByte head-too-large"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, failure.cause == .headTooLarge else { return nil }
    return HostingVerdict(
      "The head of the answer is larger than 64 KiB, or has more than 200 headers.",
      help:
        "Find what adds so many or such large headers, often cookies or policies, and leave them out for this file."
    )
  }
}
