import Findings
import PositionedJSON

/// Finds a byte order mark.
enum ByteOrderMarkRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-byte-order-mark",
    title: "A byte order mark at the start",
    severity: .warning,
    why: """
      RFC 8259, section 8.1, forbids to write one and lets readers ignore it or refuse the text. What Apple's \
      reader does is unknown.
      """,
    bad: "↓\u{FEFF}{}",
    good: "{}")

  static let code = JSONProblem.Code.byteOrderMark
  static let fixTitle: String? = "Remove the byte order mark"
}
