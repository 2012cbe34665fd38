import Findings
import PositionedJSON

/// Finds entries of `details` that name no app.
enum DetailWithoutAppRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "detail-without-app",
    title: "An entry of details without an app",
    severity: .error,
    why: """
      An entry applies to the apps in its appIDs or appID (Apple, applinks.Details); without both it applies \
      to none.
      """,
    bad: #"{"applinks": {"details": [↓{"components": [{"/": "/buy/*"}]}]}}"#,
    good: #"{"applinks": {"details": {"ABCDE12345.com.example.app": {"paths": ["/buy/*"]}}}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.compactMap { object in
      guard object.level == .detail, !object.isLegacyDetail, !object.value.members.contains(where: namesApp)
      else {
        return nil
      }
      return subject.finding(
        metadata, at: object.value.firstByte,
        "An entry of \"details\" names no app, so its rules apply to none.",
        help: "Add \"appIDs\" with the app identifiers.")
    }
  }

  /// Whether a member names apps, or was meant to.
  private static func namesApp(_ member: JSONMember) -> Bool {
    if member.key.hasText("appIDs") || member.key.hasText("appID") { return true }
    return ["appID", "appIDs"].contains(KeySuggestion(member, at: .detail)?.name)
  }
}
