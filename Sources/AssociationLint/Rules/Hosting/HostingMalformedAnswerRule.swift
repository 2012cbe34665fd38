import Findings
import HostingEvidence

/// Finds an answer that is not proper HTTP.
enum HostingMalformedAnswerRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-malformed-answer",
    title: "An answer that is not proper HTTP",
    severity: .error,
    why: """
      Readers differ in what they forgive; an answer that breaks the rules of HTTP is read by chance.
      """,
    bad: HostingExample.get(HostingExample.url, "fails firstByte malformed"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .failure(let failure) = fault, case .malformed = failure.cause else { return nil }
    return HostingVerdict(
      "The answer cannot be read: \(Excerpt.oneLine(failure.clause)).",
      help: "Look at the raw answer, such as with curl -v, and mend what writes it.")
  }
}
