import Findings
import PositionedJSON

/// Finds apps that have several entries.
enum AppInSeveralEntriesRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "app-in-several-entries",
    title: "An app in several entries",
    severity: .note,
    why: """
      The entries of details are tried in their order, and for an app the first that matches decides (Apple \
      engineer, forum thread 649423). iOS 15 was once reported to prefer the last one \
      (stackoverflow.com/q/70099728), so one entry for each app is the surer way.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["/buy/*"]}, {"appID": ↓"ABCDE12345.com.example.app", "paths": ["*"]}]}}"#,
    good:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "appIDs": ["ABCDE12345.com.example.app"], "paths": ["*"]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var first: [String: LocatedIdentifier] = [:]
    var reported: Set<Mention> = []
    return subject.identifiers.compactMap { checked in
      let identifier = checked.identifier
      guard identifier.owner.level == .detail else { return nil }
      guard let earlier = first[identifier.text] else {
        first[identifier.text] = identifier
        return nil
      }
      let entry = identifier.owner.value.range.lowerBound
      guard earlier.owner.value.range.lowerBound != entry,
        reported.insert(Mention(text: identifier.text, entry: entry)).inserted
      else { return nil }
      return subject.finding(
        metadata, at: identifier.range,
        "The app \(Excerpt.quote(identifier.text)) has an earlier entry, which decides first.",
        help: "Put all rules of the app into one entry.",
        related: [RelatedPlace(subject.place(earlier.range), "the earlier entry")])
    }
  }

  /// An identifier in an entry, which is known by its first byte.
  private struct Mention: Hashable {
    let text: String
    let entry: Int
  }
}
