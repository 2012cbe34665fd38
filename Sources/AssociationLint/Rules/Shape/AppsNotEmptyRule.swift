import Findings
import PositionedJSON

/// Finds a filled `apps` in `applinks`.
enum AppsNotEmptyRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "apps-not-empty",
    title: "Apps listed in applinks",
    severity: .warning,
    why: """
      In applinks the array apps must be there and empty for iOS and tvOS up to 12, and is not needed later \
      (App Search Programming Guide; WWDC 2019, session 717). The identifiers stand in details.
      """,
    bad: #"{"applinks": {"apps": ↓["ABCDE12345.com.example.app"], "details": []}}"#,
    good: #"{"applinks": {"apps": [], "details": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .applinks }.flatMap { applinks in
      let hasDetails = applinks.value.members.contains { $0.key.hasText("details") }
      return applinks.value.members.compactMap { member -> Finding? in
        guard member.key.hasText("apps"), member.value.kind == .array, !member.value.isEmptyContainer else {
          return nil
        }
        // Without details the list is all that is known of the apps.
        let fix = Fix("Empty the array", edits: [member.value.edit(replacingWith: "[]")], isSafe: hasDetails)
        return subject.finding(
          metadata, at: member.value.range, "The array \"apps\" of \"applinks\" is not empty.",
          help: "Write [] and name the apps in \"details\".", fix: fix)
      }
    }
  }
}
