import Findings
import PositionedJSON

/// Finds a key without a value.
enum MissingValueRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-missing-value",
    title: "A key without a value",
    severity: .error,
    why: """
      Every key has a value (RFC 8259, section 4). A device that meets it reads nothing of the file. A \
      template whose variable was empty leaves such a gap.
      """,
    bad: #"{"applinks": {"apps"↓:, "details": []}}"#,
    good: #"{"applinks": {"apps": [], "details": []}}"#)

  static let code = JSONProblem.Code.missingValue
}
