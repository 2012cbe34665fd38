import Findings
import PositionedJSON

/// Finds keys that are read elsewhere only.
enum MisplacedKeyRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "misplaced-key",
    title: "A key in the wrong place",
    severity: .error,
    why: """
      A key is read where Apple documents it and ignored elsewhere (observed): settings of rules stand in a \
      component or in defaults (Apple, applinks.Details.Components and applinks.Defaults), not beside them.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", ↓"caseSensitive": false, "components": [{}]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "defaults": {"caseSensitive": false}, "components": [{}]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.flatMap { object in
      object.value.members.compactMap { member in
        guard let key = MisplacedKey(member.key, at: object.level), !isOfAnotherRule(key, object.level),
          KeySuggestion(member, at: object.level) == nil
        else { return nil }
        return subject.finding(
          metadata, at: member.key.range, "The key \"\(key.name)\" is not read in \(object.level.phrase).",
          help: "Move it into \(key.home).")
      }
    }
  }

  private static func isOfAnotherRule(_ key: MisplacedKey, _ level: FileLevel) -> Bool {
    key.isPartOfDetails && [.file, .applinks, .service].contains(level)
  }
}
