import Findings
import PositionedJSON

/// Finds services without `apps`.
enum ServiceWithoutAppsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "service-without-apps",
    title: "A service without apps",
    severity: .error,
    why: """
      Every service but applinks has just an array apps with the app identifiers (Apple, Supporting associated \
      domains). Without it the service applies to no app.
      """,
    bad: #"{↓"webcredentials": {}}"#,
    good: #"{"webcredentials": {"apps": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.compactMap { object in
      guard object.level == .service, let key = object.key, !object.value.members.contains(where: namesApps)
      else {
        return nil
      }
      return subject.finding(
        metadata, at: key.range,
        "The service \(Excerpt.quote(key.text)) has no \"apps\", so it applies to no app.",
        help: "Add \"apps\" with the app identifiers.")
    }
  }

  /// Whether a member names apps, or was meant to.
  private static func namesApps(_ member: JSONMember) -> Bool {
    member.key.hasText("apps") || KeySuggestion(member, at: .service) != nil
      || MisplacedKey(member.key, at: .service)?.isPartOfDetails == true
  }
}
