import Findings
import PositionedJSON

/// Finds strings in other than double quotes.
enum WrongQuotesRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-wrong-quotes",
    title: "A string in single or typographic quotes",
    severity: .error,
    why: """
      Only the plain double quote begins a string (RFC 8259, section 7). A device that meets it reads nothing \
      of the file. Text processors and chat programs turn plain quotes into typographic ones.
      """,
    bad: #"{"webcredentials": {"apps": [↓“ABCDE12345.com.example.app”]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static let code = JSONProblem.Code.wrongQuotes
  static let fixTitle: String? = "Write double quotes"
}
