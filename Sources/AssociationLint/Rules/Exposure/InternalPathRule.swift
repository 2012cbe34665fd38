import Findings
import PositionedJSON

/// Finds paths of file systems in comments.
enum InternalPathRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "internal-path",
    title: "A file system path in a comment",
    severity: .warning,
    why: """
      The file is served to everybody who asks, comments included. A path of somebody's machine or of a server \
      tells names and layouts that are nobody's business.
      """,
    bad: #"{"applinks": {"details": [{"comment": "Made from ↓/Users/jane/shop/links.yml"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "Matches /users/jane/shop"}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.texts.compactMap { text in
      guard text.isRemark, let part = InternalPathFinder.firstPath(in: text.bytes) else { return nil }
      let shown = Excerpt.quote(String(decoding: text.bytes[part], as: UTF8.self))
      return subject.finding(
        metadata, at: text.value.sourceRange(ofStringBytes: part),
        "A comment names the internal path \(shown).",
        help: "Remove it from the comment.")
    }
  }
}
