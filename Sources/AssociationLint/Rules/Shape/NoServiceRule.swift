import AssociationFiles
import Findings
import PositionedJSON

/// Finds files without any service.
enum NoServiceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "no-service",
    title: "A file without a service",
    severity: .warning,
    why: """
      Only services associate apps with the domain: applinks, webcredentials, appclips, activitycontinuation \
      and authsrv (Apple, Supporting associated domains). A file without one does nothing.
      """,
    bad: #"↓{"version": 1}"#,
    good: #"{"webcredentials": {"apps": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let root = subject.file.document.root, root.kind == .object else { return [] }
    // A misspelt or misplaced key says more than its consequence.
    let isPlain = root.members.allSatisfy { member in
      FileLevel.file.knownKey(member.key) == nil && KeySuggestion(member, at: .file) == nil
        && MisplacedKey(member.key, at: .file) == nil
    }
    guard isPlain else { return [] }
    return [
      subject.finding(
        metadata, at: root.firstByte, "The file names no service, so it associates no app with its domain.",
        help: "Add \"applinks\", \"webcredentials\" or another service.")
    ]
  }
}
