import Findings
import SourceFacts

/// Finds code that ends the app for a malformed link.
enum ForceUnwrapOfLinkDataRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "force-unwrap-of-link-data",
    title: "Code that ends the app for a malformed link",
    severity: .warning,
    why: """
      A link may lack a host, a parameter or a path; forcing it (!, try!, as!) and an index on what it carries end the app \
      then (Apple: test with malformed URLs, documented; app-inspection, S24).
      """,
    bad: #"""
      url.host!
      """#,
    good: #"""
      guard let host = url.host else { return }
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-248"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .crash) { event in
      SourceVerdict(
        event.subject == "[]"
          ? "An element of a link's data is taken by its number without a look at how many there are."
          : "\(event.subject) on data of a link ends the app for a link that lacks it.",
        help: "Unwrap it with guard, and drop the link where it is missing.")
    }
  }
}
