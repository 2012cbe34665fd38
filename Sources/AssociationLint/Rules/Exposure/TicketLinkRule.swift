import Findings
import PositionedJSON

/// Finds links to trackers in comments.
enum TicketLinkRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "ticket-link",
    title: "A link to a tracker in a comment",
    severity: .note,
    why: """
      The file is served to everybody who asks, comments included. A link to a ticket or to a team's document \
      tells what its name and number tell, and is dead for everybody else.
      """,
    bad: #"{"applinks": {"details": [{"comment": "See ↓https://example.atlassian.net/browse/SHOP-12"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "See SHOP-12"}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.texts.compactMap { text in
      guard text.isRemark, let part = TicketLinkFinder.firstLink(in: text.bytes) else { return nil }
      let shown = Excerpt.quote(String(decoding: text.bytes[part], as: UTF8.self))
      return subject.finding(
        metadata, at: text.value.sourceRange(ofStringBytes: part),
        "A comment names the ticket or document \(shown).",
        help: "Write what it says into the comment instead.")
    }
  }
}
