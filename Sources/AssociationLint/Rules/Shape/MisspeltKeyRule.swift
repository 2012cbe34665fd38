import Findings
import PositionedJSON

/// Finds keys that were probably meant to be others.
enum MisspeltKeyRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "misspelt-key",
    title: "A misspelt key",
    severity: .error,
    why: """
      A device ignores keys that it does not know, those included that differ in one capital letter (observed \
      for casesensitive). Samples of Apple's staff once had patterns for components (forum thread 649423, \
      corrected there).
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", ↓"casesensitive": false}]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", "caseSensitive": false}]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.flatMap { object in
      var present: Set<String>?
      return object.value.members.compactMap { member -> Finding? in
        guard let meant = KeySuggestion(member, at: object.level) else { return nil }
        var names = present ?? namesRead(in: object)
        let isFree = names.insert(meant.name).inserted
        present = names
        return finding(member.key, meant, isFree: isFree, object.level, subject)
      }
    }
  }

  /// The keys of the object that are read, collected once for all its misspelt ones.
  private static func namesRead(in object: LocatedObject) -> Set<String> {
    Set(object.value.members.compactMap { object.level.knownKey($0.key)?.name })
  }

  private static func finding(
    _ key: JSONKey, _ meant: KeySuggestion, isFree: Bool, _ level: FileLevel, _ subject: AssociationSubject
  ) -> Finding {
    let written = Excerpt.quote(key.text)
    return subject.finding(
      metadata, at: key.range, "The key \(written) is not read in \(level.phrase).",
      help: isFree
        ? "Rename it if you meant \"\(meant.name)\"."
        : "Remove it, or merge its value into \"\(meant.name)\", which is there too.",
      fix: isFree
        ? Fix(
          "Rename \(written) to \"\(meant.name)\", which devices then read",
          edits: [TextEdit(range: key.range, with: "\"\(meant.name)\"")], isSafe: meant.isObvious) : nil)
  }
}
