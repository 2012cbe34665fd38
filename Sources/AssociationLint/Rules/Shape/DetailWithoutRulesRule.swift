import Findings
import PositionedJSON

/// Finds entries of `details` without rules.
enum DetailWithoutRulesRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "detail-without-rules",
    title: "An entry of details without rules",
    severity: .warning,
    why: """
      An entry says by its components, or by the older paths, which links open the app (Apple, \
      applinks.Details). Without any rule no link does; no measurement of such an entry is known.
      """,
    bad: #"{"applinks": {"details": [↓{"appIDs": ["ABCDE12345.com.example.app"]}]}}"#,
    good: #"{"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [{}]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.compactMap { object in
      guard object.level == .detail else { return nil }
      guard let lists = ruleLists(of: object.value) else { return nil }
      guard let list = lists.first else {
        return subject.finding(
          metadata, at: object.value.firstByte,
          "An entry of \"details\" has neither \"components\" nor \"paths\", so no link opens its apps.",
          help: "Add \"components\" with a rule, such as {\"/\": \"*\"} for every link.")
      }
      return subject.finding(
        metadata, at: list.value.range,
        "The array \"\(list.key.text)\" of an entry of \"details\" is empty, so no link opens its apps.",
        help: "Add a rule, such as \(list.key.hasText("paths") ? "\"*\"" : "{\"/\": \"*\"}") for every link.")
    }
  }

  /// The empty lists of rules in `detail`; `nil` if it has a rule, or something that another rule minds.
  private static func ruleLists(of detail: JSONValue) -> [JSONMember]? {
    var lists: [JSONMember] = []
    for member in detail.members {
      if member.key.hasText("components") || member.key.hasText("paths") {
        guard member.value.kind == .array, member.value.isEmptyContainer else { return nil }
        lists.append(member)
      } else if let meant = KeySuggestion(member, at: .detail)?.name,
        meant == "components" || meant == "paths"
      {
        return nil
      }
    }
    return lists
  }
}
