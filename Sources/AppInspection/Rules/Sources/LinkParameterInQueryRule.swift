import Findings
import SourceFacts

/// Finds data of a link in a query, a path of a file or a command.
enum LinkParameterInQueryRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-in-query",
    title: "Data of a link in a query, a path of a file or a command",
    severity: .error,
    why: """
      Whoever makes the link writes a part of the query, names the file or gives the command \
      (app-inspection, S26).
      """,
    bad: #"""
      db.execute("SELECT * FROM items WHERE id = \(id)")
      """#,
    good: #"""
      db.execute("SELECT * FROM items WHERE id = ?", [id])
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-89", "CWE-22"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .query) { event in
      SourceVerdict(
        "Data of a link becomes part of what \(event.subject) runs or opens.",
        help: "Bind it as a value, or compare it with a list of what may stand there.")
    }
  }
}
