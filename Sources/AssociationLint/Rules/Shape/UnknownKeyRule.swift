import Findings
import PositionedJSON

/// Finds keys that Apple does not read anywhere.
enum UnknownKeyRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unknown-key",
    title: "An unknown key",
    severity: .note,
    why: """
      A device ignores keys that it does not know (observed). Such a key does no harm, and does nothing.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"], ↓"platform": "iOS"}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"], "comment": "iOS"}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level != .file }.flatMap { object in
      object.value.members.filter { isForeign($0, at: object.level) }.map { member in
        subject.finding(
          metadata, at: member.key.range,
          "The key \(Excerpt.quote(member.key.text)) is not read in \(object.level.phrase).",
          help: "Remove it, or put the remark behind \"comment\".")
      }
    }
  }

  /// Whether a key is not read, resembles none, belongs nowhere, and is no remark either.
  static func isForeign(_ member: JSONMember, at level: FileLevel) -> Bool {
    level.knownKey(member.key) == nil && KeySuggestion(member, at: level) == nil
      && MisplacedKey(member.key, at: level) == nil && !KeySuggestion.isRemark(member.key.text)
  }
}
