import Findings
import PositionedJSON

/// Finds app identifiers that stand twice in one array.
enum DuplicateIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "duplicate-identifier",
    title: "An app identifier twice in one list",
    severity: .warning,
    why: """
      The second mention changes nothing, and is often the slip of somebody who meant another app.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app", ↓"ABCDE12345.com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app", "ABCDE12345.com.example.App"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierArrays.flatMap { list in
      var first: [String: JSONValue] = [:]
      var previous: JSONValue?
      return list.value.elements.compactMap { element -> Finding? in
        defer { previous = element }
        guard let text = element.string else { return nil }
        guard let earlier = first[text], let previous else {
          first[text] = element
          return nil
        }
        // With the comma before it, so that several of these edits never touch each other.
        let removal = TextEdit.remove(previous.range.upperBound..<element.range.upperBound)
        return subject.finding(
          metadata, at: element.range,
          "The app identifier \(Excerpt.quote(text)) stands twice in \"\(list.key.text)\".",
          help: "Remove one of the two.",
          related: [RelatedPlace(subject.place(earlier.range), "the first mention")],
          fix: Fix("Remove the second mention", edits: [removal]))
      }
    }
  }
}
