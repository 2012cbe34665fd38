import Findings
import PositionedJSON

/// Finds `details` in services that have none.
enum DetailsOutsideApplinksRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "details-outside-applinks",
    title: "Details in another service than applinks",
    severity: .error,
    why: """
      Only applinks has details; every other service has just apps (Apple, Supporting associated domains; \
      Apple staff for App Clips, forum thread 664913). A device finds no app in such a service.
      """,
    bad: #"{"appclips": {↓"details": [{"appID": "ABCDE12345.com.example.app.Clip"}]}}"#,
    good: #"{"appclips": {"apps": ["ABCDE12345.com.example.app.Clip"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .service }.flatMap { object in
      object.value.members.compactMap { member in
        guard let key = MisplacedKey(member.key, at: .service), key.isPartOfDetails,
          KeySuggestion(member, at: .service) == nil
        else { return nil }
        let service = object.key?.text ?? ""
        return subject.finding(
          metadata, at: member.key.range, "The key \"\(key.name)\" is not read in \(Excerpt.quote(service)).",
          help: "List the app identifiers in \"apps\"; patterns of links belong to \"applinks\".")
      }
    }
  }
}
