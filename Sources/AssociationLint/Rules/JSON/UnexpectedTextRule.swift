import Findings
import PositionedJSON

/// Finds words and characters that are no JSON.
enum UnexpectedTextRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-unexpected-text",
    title: "A word that is no JSON value",
    severity: .error,
    why: """
      Besides strings and numbers JSON has only true, false and null, in lower case (RFC 8259, section 3). A \
      device that meets it reads nothing of the file.
      """,
    bad: #"{"applinks": {"defaults": {"caseSensitive": ↓False}}}"#,
    good: #"{"applinks": {"defaults": {"caseSensitive": false}}}"#)

  static let code = JSONProblem.Code.unexpectedText
  static let fixTitle: String? = "Write the value as JSON has it"
}
