import Findings
import PositionedJSON

/// Finds values of the wrong type outside of rules.
enum WrongTypeRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "wrong-type",
    title: "A value of the wrong type",
    severity: .error,
    why: """
      Each key takes values of one type (Apple, Supporting associated domains and the applinks pages). A \
      device ignores what it cannot read, and with it the apps or the rules that stand there.
      """,
    bad: #"{"applinks": {"details": [{"appIDs": ↓"ABCDE12345.com.example.app", "paths": ["*"]}]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { isJudged($0.level) }.flatMap { object in
      object.value.members.compactMap { member in
        let kind = member.value.kind
        guard kind != .invalid, let key = object.level.knownKey(member.key), !key.kinds.contains(kind),
          key.name != "comment"
        else { return nil }
        let place = object.level == .service ? Excerpt.quote(object.key?.text ?? "") : object.level.phrase
        return subject.finding(
          metadata, at: member.value.range,
          "The value of \"\(key.name)\" in \(place) is \(kind.phrase), not \(key.kinds[0].phrase).",
          help: help(key.name, member.value), fix: fix(key, member.value))
      }
    }
  }

  private static func isJudged(_ level: FileLevel) -> Bool { [.applinks, .service, .detail].contains(level) }

  private static func help(_ key: String, _ value: JSONValue) -> String {
    switch key {
    case "appID" where value.kind == .array: "Rename the key to \"appIDs\", or write one string."
    case "apps", "appIDs": "Write an array of app identifiers."
    case "appID": "Write one app identifier as a string."
    case "paths": "Write an array of strings."
    case "components": "Write an array of objects."
    case "details": "Write an array with an entry for each app."
    case "substitutionVariables": "Write an object that gives each name an array of strings."
    default: "Write an object with the keys of a component."
    }
  }

  /// Brackets around a single value that belongs into an array.
  private static func fix(_ key: FileLevel.KnownKey, _ value: JSONValue) -> Fix? {
    let isSingle =
      switch key.name {
      case "apps", "appIDs", "paths": value.kind == .string
      case "components": value.kind == .object
      default: false
      }
    guard isSingle else { return nil }
    let edits = [
      TextEdit.insert("[", at: value.range.lowerBound), TextEdit.insert("]", at: value.range.upperBound),
    ]
    return Fix("Put the value into an array, which devices then read", edits: edits, isSafe: false)
  }
}
