import Findings
import PositionedJSON

/// Finds a web page where the file should be.
enum MarkupRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-markup",
    title: "A web page instead of JSON",
    severity: .error,
    why: """
      A site that answers every unknown address with its start page also answers for the association file, \
      with status 200. A device then reports SWCErrorDomain 104 (observed) and associates nothing.
      """,
    bad: #"↓<!doctype html><title>Not found</title>"#,
    good: "{}")

  static let code = JSONProblem.Code.markup
}
