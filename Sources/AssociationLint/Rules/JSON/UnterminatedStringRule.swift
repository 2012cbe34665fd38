import Findings
import PositionedJSON

/// Finds a string without its closing quote.
enum UnterminatedStringRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-unterminated-string",
    title: "A string without a closing quote",
    severity: .error,
    why: """
      A string ends at the next plain double quote (RFC 8259, section 7); a typographic quote does not end it. \
      A device that meets it reads nothing of the file.
      """,
    bad: #"""
      {"webcredentials": {"apps": [
        ↓"ABCDE12345.com.example.app”
      ]}}
      """#,
    good: #"""
      {"webcredentials": {"apps": [
        "ABCDE12345.com.example.app"
      ]}}
      """#)

  static let code = JSONProblem.Code.unterminatedString
  static let fixTitle: String? = "Close the string"
}
