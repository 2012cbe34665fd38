import Findings
import PositionedJSON

/// Finds a key and a value without a colon between them.
enum MissingColonRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-missing-colon",
    title: "A missing colon",
    severity: .error,
    why: """
      A colon stands between key and value (RFC 8259, section 4). A device that meets it reads nothing of the \
      file.
      """,
    bad: #"{"applinks"↓ {"details": []}}"#,
    good: #"{"applinks": {"details": []}}"#)

  static let code = JSONProblem.Code.missingColon
  static let fixTitle: String? = "Write the colon"
}
