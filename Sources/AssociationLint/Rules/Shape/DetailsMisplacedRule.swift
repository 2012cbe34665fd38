import Findings
import PositionedJSON

/// Finds `details`, or what belongs into an entry of it, in a wrong place.
enum DetailsMisplacedRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "details-misplaced",
    title: "Details in the wrong place",
    severity: .error,
    why: """
      Only the entries of the details of applinks are read (Apple, Supporting associated domains); the same \
      keys at the top of the file, or straight inside applinks, are ignored like any unknown key.
      """,
    bad: #"{"applinks": {↓"paths": ["/buy/*"]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["/buy/*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .file || $0.level == .applinks }.flatMap { object in
      object.value.members.compactMap { member in
        guard let key = MisplacedKey(member.key, at: object.level), key.isPartOfDetails,
          KeySuggestion(member, at: object.level) == nil
        else { return nil }
        return subject.finding(
          metadata, at: member.key.range, "The key \"\(key.name)\" is not read in \(object.level.phrase).",
          help: "Move it into \(key.home).")
      }
    }
  }
}
