import Findings
import PositionedJSON

/// Finds bytes that are not UTF-8.
enum InvalidUTF8Rule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-invalid-utf-8",
    title: "Bytes that are not UTF-8",
    severity: .error,
    why: """
      JSON that is exchanged is UTF-8 (RFC 8259, section 8.1). A device that meets it reads nothing of the \
      file. A file saved as Latin-1 holds such bytes wherever it has an accent; in the example the sign � \
      stands for the byte FF.
      """,
    bad: #"{"applinks": {"details": [{"comment": "caf↓�"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "café"}]}}"#)

  static let code = JSONProblem.Code.invalidUTF8
}
