import AssociationFiles
import Findings
import PositionedJSON

/// Finds keys that occur twice in one object.
enum DuplicateKeyRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-duplicate-key",
    title: "A key that occurs twice in one object",
    severity: .warning,
    why: """
      Readers keep one of the two values, and which one is their own choice (RFC 8259, section 4). Most of \
      them, this program among them, keep the last; what Apple's reader keeps is unknown.
      """,
    bad: #"{"applinks": {"details": [{"comment": "shop", ↓"comment": "orders"}]}}"#,
    good: #"{"applinks": {"details": [{"comment": "shop"}, {"comment": "orders"}]}}"#)

  static let code = JSONProblem.Code.duplicateKey

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let document = subject.file.document
    let places = Set(document.problems.lazy.filter { $0.code == code }.map(\.range.lowerBound))
    guard !places.isEmpty, let root = document.root else { return [] }
    var findings: [Finding] = []
    for object in root.descendants() where object.kind == .object {
      check(object, repeatedAt: places, subject, &findings)
    }
    return findings
  }

  private static func check(
    _ object: JSONValue, repeatedAt places: Set<Int>, _ subject: AssociationSubject,
    _ findings: inout [Finding]
  ) {
    // Most objects have no such key, and need no table.
    guard object.members.contains(where: { places.contains($0.key.range.lowerBound) }) else { return }
    var previous: [[UInt8]: JSONKey] = [:]
    for member in object.members {
      let key = member.key
      let earlier = previous.updateValue(key, forKey: key.bytes)
      guard let earlier, places.contains(key.range.lowerBound) else { continue }
      findings.append(
        subject.finding(
          metadata, at: key.range,
          "The key \(Excerpt.quote(key.text)) occurs twice in this object, and the last value counts here.",
          help: "Remove one of the two, or merge their values.",
          related: [RelatedPlace(subject.place(earlier.range), "an earlier value, which is not read")]))
    }
  }
}
