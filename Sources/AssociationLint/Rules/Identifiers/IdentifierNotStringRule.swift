import Findings
import PositionedJSON

/// Finds elements of identifier arrays that are no strings.
enum IdentifierNotStringRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "identifier-not-string",
    title: "An app identifier that is no string",
    severity: .error,
    why: """
      appIDs and the apps of a service are arrays of strings (Apple, Supporting associated domains). Another \
      element names no app.
      """,
    bad: #"{"webcredentials": {"apps": [↓{"appID": "ABCDE12345.com.example.app"}]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierArrays.flatMap { list in
      list.value.elements.compactMap { element in
        guard element.kind != .string, element.kind != .invalid else { return nil }
        return subject.finding(
          metadata, at: element.range,
          "An element of \"\(list.key.text)\" is \(element.kind.phrase), not a string.",
          help: "Write the app identifier as a string.")
      }
    }
  }
}
