import Findings
import PositionedJSON

/// Finds a comma where a value is due.
enum ExtraCommaRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-extra-comma",
    title: "A comma too many",
    severity: .error,
    why: """
      Between two commas JSON wants a value (RFC 8259, sections 4 and 5). A device that meets it reads nothing \
      of the file.
      """,
    bad: #"{"applinks": {"apps": [],↓, "details": []}}"#,
    good: #"{"applinks": {"apps": [], "details": []}}"#)

  static let code = JSONProblem.Code.extraComma
  static let fixTitle: String? = "Remove the comma"
}
