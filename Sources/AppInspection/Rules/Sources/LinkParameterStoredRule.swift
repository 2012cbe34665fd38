import Findings
import SourceFacts

/// Finds data of a link that is kept.
enum LinkParameterStoredRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-stored",
    title: "Data of a link that is kept",
    severity: .warning,
    why: """
      What a link carries comes from a stranger; kept in defaults, the keychain or a file it outlives the \
      link and is taken for the app's own (app-inspection, S26).
      """,
    bad: #"""
      UserDefaults.standard.set(url.query, forKey: "session")
      """#,
    good: #"""
      UserDefaults.standard.set(Int(page), forKey: "page")
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .stored) { event in
      SourceVerdict(
        "Data of a link is kept by \(event.subject) without having been checked.",
        help: "Check it first, and keep nothing that decides who the user is.")
    }
  }
}
