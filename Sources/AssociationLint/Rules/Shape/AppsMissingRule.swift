import Findings
import PositionedJSON

/// Finds `applinks` without the empty `apps` that old devices want.
enum AppsMissingRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "apps-missing",
    title: "No apps array for old devices",
    severity: .note,
    why: """
      Devices with iOS or tvOS 12 and earlier want an empty array apps in applinks (App Search Programming \
      Guide; WWDC 2019, session 717), and paths is written for them. Later devices need neither.
      """,
    bad: #"{↓"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#,
    good: #"{"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#
  )

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.compactMap { object in
      guard object.level == .applinks, let key = object.key, object.value["apps"] == nil,
        subject.settings.servesLegacyDevices || hasPaths(object.value)
      else { return nil }
      var finding = subject.finding(
        metadata, at: key.range,
        "The service \"applinks\" has no \"apps\", which devices with iOS 12 and earlier want as an empty array.",
        help: "Add \"apps\": [] if such devices are served.",
        fix: object.value.edit(addingMember: "apps", value: "[]").map {
          Fix("Add the empty array", edits: [$0])
        })
      if subject.settings.servesLegacyDevices { finding.severity = .warning }
      return finding
    }
  }

  private static func hasPaths(_ applinks: JSONValue) -> Bool {
    guard let details = applinks["details"] else { return false }
    return details.elements.contains { $0["paths"] != nil }
      || details.members.contains { $0.value["paths"] != nil }
  }
}
