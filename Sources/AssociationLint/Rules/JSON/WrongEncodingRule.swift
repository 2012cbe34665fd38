import Findings
import PositionedJSON

/// Finds text in UTF-16 or UTF-32.
enum WrongEncodingRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-wrong-encoding",
    title: "A file in UTF-16 or UTF-32",
    severity: .error,
    why: """
      JSON that is exchanged is UTF-8 (RFC 8259, section 8.1). Some Windows editors and shells write UTF-16 \
      unless told otherwise.
      """,
    bad: "↓{\u{0}}\u{0}",
    good: "{}")

  static let code = JSONProblem.Code.wrongEncoding
}
