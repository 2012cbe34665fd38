import Findings
import PositionedJSON

/// Finds backslashes that begin no escape.
enum BadEscapeRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-bad-escape",
    title: "An escape that JSON does not know",
    severity: .error,
    why: """
      Behind a backslash JSON knows only nine characters (RFC 8259, section 7). A device that meets it reads \
      nothing of the file. Apple's patterns have no escapes of their own, so regular expressions do not work \
      in them either.
      """,
    bad: ##"{"applinks": {"details": [{"paths": ["/id/↓\d*"]}]}}"##,
    good: ##"{"applinks": {"details": [{"paths": ["\/id\/*"]}]}}"##)

  static let code = JSONProblem.Code.badEscape
}
