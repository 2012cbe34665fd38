import Findings
import PositionedJSON

/// Finds elements of `paths` that are no strings.
enum PathNotStringRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "path-not-string",
    title: "An element of paths that is no string",
    severity: .error,
    why: """
      paths is an array of strings (App Search Programming Guide); rules with keys belong into components.
      """,
    bad:
      #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": [↓{"/": "/buy/*"}]}]}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["/buy/*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .detail }.flatMap { detail in
      detail.value.members.filter { $0.key.hasText("paths") }.flatMap { member in
        member.value.elements.compactMap { element in
          guard element.kind != .string, element.kind != .invalid else { return nil }
          return subject.finding(
            metadata, at: element.range, "An element of \"paths\" is \(element.kind.phrase), not a string.",
            help: element.kind == .object
              ? "Name the array \"components\", or write the pattern as a string."
              : "Write the pattern as a string.")
        }
      }
    }
  }
}
