import Findings
import PositionedJSON

/// Finds brackets without a partner.
enum UnbalancedBracketRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-unbalanced-bracket",
    title: "A bracket without its partner",
    severity: .error,
    why: """
      Every bracket that opens is closed by its own kind (RFC 8259, sections 4 and 5). A device that meets it \
      reads nothing of the file. Where the missing one belongs is a guess from its surroundings.
      """,
    bad: #"↓{"applinks": {"details": []}"#,
    good: #"{"applinks": {"details": []}}"#)

  static let code = JSONProblem.Code.unbalancedBracket
  static let fixTitle: String? = "Balance the brackets here"
  static let isFixSafe = false
}
