import Findings
import PositionedJSON

/// Finds a comma before a closing bracket.
enum TrailingCommaRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-trailing-comma",
    title: "A comma before a closing bracket",
    severity: .error,
    why: """
      JSON has no trailing commas (RFC 8259, sections 4 and 5), and a device that meets one reads nothing of \
      the file. It is the most common slip after a rule was deleted.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"↓,]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static let code = JSONProblem.Code.trailingComma
  static let fixTitle: String? = "Remove the comma"
}
