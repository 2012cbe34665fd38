import Findings
import PositionedJSON

/// Finds two elements without a comma between them.
enum MissingCommaRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-missing-comma",
    title: "A missing comma",
    severity: .error,
    why: """
      Elements and members are separated by commas (RFC 8259, sections 4 and 5). A device that meets it reads \
      nothing of the file.
      """,
    bad: #"{"applinks": {"apps": []↓ "details": []}}"#,
    good: #"{"applinks": {"apps": [], "details": []}}"#)

  static let code = JSONProblem.Code.missingComma
  static let fixTitle: String? = "Insert the comma"
}
