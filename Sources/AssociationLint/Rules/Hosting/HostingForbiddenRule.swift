import Findings
import HostingEvidence

/// Finds an answer that keeps the reader out.
enum HostingForbiddenRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-forbidden",
    title: "An answer that keeps the reader out",
    severity: .error,
    why: """
      403 and its like deny the association; the file must be readable without login from every address \
      and region (TN3155). Rules against robots and regions are the usual cause (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "403"),
    good: HostingExample.good,
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .status(let status) = fault, [401, 402, 403, 405, 406, 407, 429, 451].contains(status) else {
      return nil
    }
    return HostingVerdict(
      "The server answers \(status): it keeps this reader out.",
      help:
        "Let everybody read /.well-known/: exempt it from logins and from rules about robots, regions and rates."
    )
  }
}
