import Findings
import PositionedJSON

/// Finds empty `appIDs`.
enum EmptyAppIDsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "empty-app-ids",
    title: "An empty appIDs",
    severity: .error,
    why: """
      Where an entry has appIDs, devices that know the key ignore appID, even if appIDs is empty (observed). \
      The rules of the entry then apply to no app.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "appIDs": ↓[], "paths": ["*"]}]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .detail }.flatMap { entry in
      let appID = entry.value.members.first { $0.key.hasText("appID") }
      return entry.value.members.compactMap { member -> Finding? in
        guard member.key.hasText("appIDs"), member.value.kind == .array, member.value.isEmptyContainer else {
          return nil
        }
        let effect =
          appID.map { "hides the \"appID\" \(Excerpt.quote($0.value.string ?? $0.value.sourceText))" }
          ?? "names no app for the rules of its entry"
        return subject.finding(
          metadata, at: member.value.range, "The empty \"appIDs\" \(effect).",
          help: appID == nil ? "Add the app identifiers." : "Add the app identifiers, or remove \"appIDs\".",
          related: appID.map { [RelatedPlace(subject.place($0.key.range), "the key that is ignored")] } ?? [])
      }
    }
  }
}
