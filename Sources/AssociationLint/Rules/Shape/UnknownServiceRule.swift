import AssociationFiles
import Findings
import PositionedJSON

/// Finds services that are not known.
enum UnknownServiceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unknown-service",
    title: "An unknown service",
    severity: .note,
    why: """
      Apple names five services; that others are ignored is widely held and nowhere documented. A key here \
      that is meant for another program does no harm.
      """,
    bad: #"{↓"deeplinks": {"apps": []}}"#,
    good: #"{"authsrv": {"apps": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let root = subject.file.document.root else { return [] }
    return root.members.filter { UnknownKeyRule.isForeign($0, at: .file) }.map { member in
      subject.finding(
        metadata, at: member.key.range, "No service is known by the name \(Excerpt.quote(member.key.text)).",
        help: "Remove it unless another program reads it.")
    }
  }
}
