import Findings
import SourceFacts

/// Finds a parameter of a link that goes on unchecked.
enum LinkParameterUnvalidatedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-unvalidated",
    title: "A parameter of a link that goes on unchecked",
    severity: .note,
    why: """
      Parameters are whatever the sender wrote; each must be compared with what the app expects, and the \
      whole link dropped where it does not fit (Apple, documented; MASTG, \"Checking the Data Handler \
      Method\"; app-inspection, S23). What happens behind the call was not followed, so that it is for \
      review and a note.
      """,
    bad: #"""
      show(items.first { $0.name == "album" }?.value)
      """#,
    good: #"""
      if let number = Int(value) { show(number) }
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-20"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .parameterUnvalidated) { event in
      SourceVerdict(
        "A parameter of a link goes to \(event.subject) without having been compared with anything.",
        help: "Check it first, and drop the whole link where it does not fit.", isSuspicion: true)
    }
  }
}
