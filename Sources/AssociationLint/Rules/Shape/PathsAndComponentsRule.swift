import Findings
import PositionedJSON

/// Finds entries with rules in both forms.
enum PathsAndComponentsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "paths-and-components",
    title: "Both paths and components in one entry",
    severity: .note,
    why: """
      Devices with iOS 13 or macOS 10.15 and later ignore paths where there are components (WWDC 2019, session \
      717), and earlier ones know paths only. TN3155 advises against mixing the two forms, since results may \
      be unexpected.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", ↓"paths": ["*"], "components": [{}]}]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [{}]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.compactMap { object in
      guard object.level == .detail else { return nil }
      let components = object.value.members.first { $0.key.hasText("components") }
      let paths = object.value.members.first { $0.key.hasText("paths") }
      guard let components, let paths else { return nil }
      return subject.finding(
        metadata, at: paths.key.range,
        "The entry has \"components\" too, for which devices from iOS 13 on ignore these \"paths\".",
        help: "Remove \"paths\" unless devices with iOS 12 or earlier are served.",
        related: [
          RelatedPlace(subject.place(components.key.range), "the rules that devices from iOS 13 on read")
        ])
    }
  }
}
