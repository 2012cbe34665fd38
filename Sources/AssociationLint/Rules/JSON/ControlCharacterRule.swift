import Findings
import PositionedJSON

/// Finds unescaped control characters in strings.
enum ControlCharacterRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-control-character",
    title: "A control character inside a string",
    severity: .error,
    why: """
      Line breaks, tabs and other characters below U+0020 are written as escapes inside strings (RFC 8259, \
      section 7). A device that meets it reads nothing of the file.
      """,
    bad: "{\"applinks\": {\"details\": [{\"comment\": \"orders↓\tshop\"}]}}",
    good: "{\"applinks\":\t{\"details\": [{\"comment\": \"orders shop\"}]}}")

  static let code = JSONProblem.Code.controlCharacter
}
