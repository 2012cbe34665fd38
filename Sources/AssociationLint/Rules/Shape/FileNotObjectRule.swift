import AssociationFiles
import Findings
import PositionedJSON

/// Finds files whose outermost value is no object.
enum FileNotObjectRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "file-not-object",
    title: "A file that is no object",
    severity: .error,
    why: """
      The outermost value is an object whose keys are services (Apple, Supporting associated domains). \
      Anything else associates nothing.
      """,
    bad: #"↓[{"applinks": {"details": []}}]"#,
    good: #"{"applinks": {"details": []}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let root = subject.file.document.root, root.kind != .object, root.kind != .invalid else {
      return []
    }
    return [
      subject.finding(
        metadata, at: root.firstByte, "The file holds \(root.kind.phrase), not an object.",
        help: "Write an object with \"applinks\" or another service in it.")
    ]
  }
}
