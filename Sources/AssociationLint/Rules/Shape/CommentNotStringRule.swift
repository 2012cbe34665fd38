import Findings
import PositionedJSON

/// Finds comments that are no strings.
enum CommentNotStringRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "comment-not-string",
    title: "A comment that is no string",
    severity: .note,
    why: """
      A comment is a string, which devices ignore (Apple, applinks.Details.Components). Another value is most \
      likely ignored too; nothing is documented.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", "comment": ↓["shop"]}]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", "comment": "shop"}]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.flatMap { object in
      object.value.members.compactMap { member in
        let kind = member.value.kind
        guard kind != .string, kind != .invalid, object.level.knownKey(member.key)?.name == "comment" else {
          return nil
        }
        return subject.finding(
          metadata, at: member.value.range,
          "The comment in \(object.level.phrase) is \(kind.phrase), not a string.",
          help: "Write the comment as one string.")
      }
    }
  }
}
