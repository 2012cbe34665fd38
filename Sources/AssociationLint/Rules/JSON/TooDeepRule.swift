import Findings
import PositionedJSON

/// Finds brackets nested too deep.
enum TooDeepRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-too-deep",
    title: "Arrays and objects nested too deep",
    severity: .error,
    why: """
      An association file needs six levels; a text with hundreds of them is an attack on its readers, and JSON \
      readers may set a limit (RFC 8259, section 9). The limit is 512 unless configured; the examples are for \
      a limit of four.
      """,
    bad: #"{"applinks": {"details": [{"components": ↓[]}]}}"#,
    good: #"{"applinks": {"details": [{"comment": ""}]}}"#)

  static let code = JSONProblem.Code.tooDeep
}
