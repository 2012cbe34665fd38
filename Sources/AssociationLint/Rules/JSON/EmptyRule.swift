import Findings
import PositionedJSON

/// Finds a file with nothing in it.
enum EmptyRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-empty",
    title: "A file with nothing in it",
    severity: .error,
    why: """
      An empty text is no JSON (RFC 8259, section 2), so no app is associated with the domain. Servers answer \
      with an empty body when a build step wrote no file.
      """,
    bad: "↓\n",
    good: "{}")

  static let code = JSONProblem.Code.empty
}
