import Findings
import HostingEvidence

/// Finds another status than 200.
enum HostingUnexpectedStatusRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-unexpected-status",
    title: "Another status than 200",
    severity: .error,
    why: """
      AOSP reads the file with status 200 only (Digital Asset Links specification); what Apple's readers \
      do with others is not documented.
      """,
    bad: HostingExample.get(HostingExample.url, "204"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    let others = [401, 402, 403, 404, 405, 406, 407, 410, 429, 451]
    guard case .status(let status) = fault, !others.contains(status), !(500...599).contains(status) else {
      return nil
    }
    return HostingVerdict(
      "The server answers \(status) in place of 200.", help: "Answer 200 with the file as the body.")
  }
}
