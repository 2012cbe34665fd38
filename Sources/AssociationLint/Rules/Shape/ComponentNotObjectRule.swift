import Findings
import PositionedJSON

/// Finds components that are no objects.
enum ComponentNotObjectRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "component-not-object",
    title: "A component that is no object",
    severity: .error,
    why: """
      Each element of components is an object whose keys name the parts of the link (Apple, \
      applinks.Details.Components). A bare pattern, as the older paths has it, is no component.
      """,
    bad: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "components": [↓"/buy/*"]}]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["/buy/*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .detail }.flatMap { detail in
      detail.value.members.filter { $0.key.hasText("components") }.flatMap { member in
        member.value.elements.compactMap { finding($0, subject) }
      }
    }
  }

  private static func finding(_ component: JSONValue, _ subject: AssociationSubject) -> Finding? {
    let kind = component.kind
    guard kind != .object, kind != .invalid else { return nil }
    let words = component.string.map { "the string \(Excerpt.quote($0))" } ?? kind.phrase
    return subject.finding(
      metadata, at: component.range, "A component is \(words), not an object.",
      help: kind == .string
        ? "Write an object with the pattern behind \"/\"." : "Write an object with \"/\", \"?\" or \"#\".",
      fix: fix(component))
  }

  /// The object that a bare pattern was meant as. An exclusion of the older form is not as simple.
  private static func fix(_ component: JSONValue) -> Fix? {
    guard let text = component.string, !text.hasPrefix("NOT") else { return nil }
    let edits = [
      TextEdit.insert("{\"/\": ", at: component.range.lowerBound),
      TextEdit.insert("}", at: component.range.upperBound),
    ]
    return Fix("Write the pattern as a component, which devices then read", edits: edits, isSafe: false)
  }
}
