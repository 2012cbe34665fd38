import Findings
import PositionedJSON

/// Finds keys of rules with values of the wrong type.
enum RuleKeyTypeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "rule-key-type",
    title: "A key of a rule with a value of the wrong type",
    severity: .error,
    why: """
      Patterns are strings, and exclude, caseSensitive and percentEncoded are booleans (Apple, \
      applinks.Details.Components). What Apple does with another value is unknown, so the rule may well match \
      other links than it seems to.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", "exclude": ↓"true"}]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{"/": "/buy/*", "exclude": true}]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .component || $0.level == .defaults }.flatMap { object in
      object.value.members.compactMap { member in
        let kind = member.value.kind
        // The query has its own rules, and a remark does no harm.
        guard kind != .invalid, let key = object.level.knownKey(member.key), !key.kinds.contains(kind),
          key.name != "?", key.name != "comment"
        else { return nil }
        return subject.finding(
          metadata, at: member.value.range,
          "The value of \"\(key.name)\" in \(object.level.phrase) is \(kind.phrase), not \(key.kinds[0].phrase).",
          help: key.kinds[0] == .boolean
            ? "Write true or false, without quotes." : "Write a pattern in double quotes.",
          fix: fix(key, member.value))
      }
    }
  }

  /// The boolean that was meant.
  private static func fix(_ key: FileLevel.KnownKey, _ value: JSONValue) -> Fix? {
    guard key.kinds == [.boolean] else { return nil }
    let meant: String
    switch value.string?.lowercased() ?? value.numberText {
    case "true", "yes", "1": meant = "true"
    case "false", "no", "0": meant = "false"
    default: return nil
    }
    return Fix(
      "Write \(meant), which devices then read", edits: [value.edit(replacingWith: meant)], isSafe: false)
  }
}
