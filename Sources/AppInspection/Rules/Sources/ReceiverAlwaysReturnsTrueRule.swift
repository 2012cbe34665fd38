import Findings
import SourceFacts

/// Finds a receiver that says of every link that it was handled.
enum ReceiverAlwaysReturnsTrueRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "receiver-always-returns-true",
    title: "A receiver that says of every link that it was handled",
    severity: .note,
    why: """
      The system opens a link elsewhere when the receiver returns false; one that always returns true \
      swallows links that it did not handle (app-inspection, section 1.3).
      """,
    bad: #"""
      func application(…) -> Bool { route(url); return true }
      """#,
    good: #"""
      func application(…) -> Bool { return route(url) }
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.receivers ?? []).filter(\.receiver.alwaysReturnsTrue).map { file, receiver in
      finding(
        subject, inSource: file, receiver.range,
        "\(receiver.kind.declaration) returns true for every link, handled or not.",
        help: "Return false for a link that the app does not handle.", evidence: receiver.kind.declaration)
    }
  }
}
