import Findings
import PositionedJSON

/// Finds `details` without entries.
enum EmptyDetailsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "empty-details",
    title: "Details without entries",
    severity: .note,
    why: """
      Without entries in details no link opens an app (Apple, Supporting associated domains). That is right \
      for a site that has other services only; then applinks can go as well.
      """,
    bad: #"{"applinks": {"details": ↓[]}}"#,
    good: #"{"webcredentials": {"apps": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .applinks }.flatMap { applinks in
      applinks.value.members.filter { $0.key.hasText("details") && $0.value.isEmptyContainer }.map { member in
        subject.finding(
          metadata, at: member.value.range, "The value of \"details\" is empty, so no link opens an app.",
          help: "Add an entry for each app, or remove \"applinks\".")
      }
    }
  }
}
