import Findings
import PositionedJSON

/// Finds entries of `details` that are no objects.
enum DetailNotObjectRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "detail-not-object",
    title: "An entry of details that is no object",
    severity: .error,
    why: """
      An entry of details is an object with app identifiers and rules (Apple, applinks.Details). Another value \
      says nothing about any app.
      """,
    bad: #"{"applinks": {"details": [↓"ABCDE12345.com.example.app"]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.entries.compactMap { entry in
      guard entry.kind != .object, entry.kind != .invalid else { return nil }
      return subject.finding(
        metadata, at: entry.range, "An entry of \"details\" is \(entry.kind.phrase), not an object.",
        help: "Write an object with \"appIDs\" and \"components\".")
    }
  }
}
