import Findings
import PositionedJSON

/// Finds numbers that JSON does not know.
enum InvalidNumberRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-invalid-number",
    title: "A number that JSON does not know",
    severity: .error,
    why: """
      Numbers have no leading zero, plus sign or other base (RFC 8259, section 6). A device that meets it \
      reads nothing of the file.
      """,
    bad: #"{"version": ↓01}"#,
    good: #"{"version": 0.1e+1}"#)

  static let code = JSONProblem.Code.invalidNumber
}
