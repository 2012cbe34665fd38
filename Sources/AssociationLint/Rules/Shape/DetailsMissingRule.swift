import AssociationFiles
import Findings
import PositionedJSON

/// Finds `applinks` without `details`.
enum DetailsMissingRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "details-missing",
    title: "Universal links without details",
    severity: .error,
    why: """
      The entries of details say which links open which apps; without them applinks opens none (Apple, \
      Supporting associated domains).
      """,
    bad: #"{↓"applinks": {"apps": []}}"#,
    good: #"{"applinks": {"apps": [], "details": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.file.services.compactMap { service in
      guard service.name == .applinks, service.value.kind == .object, isPlainlyMissing(service.value, subject)
      else {
        return nil
      }
      return subject.finding(
        metadata, at: service.key.range,
        "The service \"applinks\" has no \"details\", so no link opens an app.",
        help: "Add \"details\" with an entry for each app, or remove \"applinks\".")
    }
  }

  /// Whether nothing else explains where `details` is: a slip in its name, or another place.
  private static func isPlainlyMissing(_ applinks: JSONValue, _ subject: AssociationSubject) -> Bool {
    for member in applinks.members {
      if member.key.hasText("details") || KeySuggestion(member, at: .applinks)?.name == "details" {
        return false
      }
      if MisplacedKey(member.key, at: .applinks)?.isPartOfDetails == true { return false }
    }
    return subject.file.document.root?["details"] == nil
  }
}
