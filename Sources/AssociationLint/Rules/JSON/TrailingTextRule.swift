import Findings
import PositionedJSON

/// Finds text behind the end.
enum TrailingTextRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-trailing-text",
    title: "Text behind the end of the value",
    severity: .error,
    why: """
      A JSON text is one value (RFC 8259, section 2). A device that meets it reads nothing of the file. A \
      merge that kept both versions of the file leaves such text.
      """,
    bad: #"{"webcredentials": {"apps": []}} ↓{}"#,
    good: "{\"webcredentials\": {\"apps\": []}}\n\n")

  static let code = JSONProblem.Code.trailingText
}
