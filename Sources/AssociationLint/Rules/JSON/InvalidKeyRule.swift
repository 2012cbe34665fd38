import Findings
import PositionedJSON

/// Finds a key that is no string.
enum InvalidKeyRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-invalid-key",
    title: "A key that is no string in double quotes",
    severity: .error,
    why: """
      Keys are strings (RFC 8259, section 4); JavaScript, from which such text is often copied, also takes \
      bare words. A device that meets it reads nothing of the file.
      """,
    bad: #"{↓applinks: {"details": []}}"#,
    good: #"{"applinks": {"details": []}}"#)

  static let code = JSONProblem.Code.invalidKey
  static let fixTitle: String? = "Put the key in double quotes"
}
