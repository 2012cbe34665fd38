import AssociationFiles
import Findings
import PositionedJSON

/// Finds a value beyond ASCII of a variable that is compared with undecoded links.
enum NonASCIIVariableValueRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "non-ascii-variable-value",
    title: "A variable's value with a character beyond ASCII",
    severity: .error,
    why: """
      Unless `percentEncoded` is false, links are compared as ASCII text, with everything else escaped (Apple, \
      WWDC 2019 session 717). The values of a variable take the place of its name in the pattern, so what \
      holds for patterns holds for them.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza", "cr↓êpe"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(food)"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza", "crêpe"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/menu/$(food)", "percentEncoded": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = (subject.file.applinks?.variables ?? []).filter { variable in
      variable.values.contains { value in value.text.utf8.contains { $0 >= 0x80 } }
    }
    guard !variables.isEmpty else { return [] }
    let uses = subject.firstUses { $0.isPercentEncoded }
    var findings: [Finding] = []
    for variable in variables {
      guard let use = uses[variable.name] else { continue }
      for value in variable.values {
        if let found = finding(value, of: variable.name, usedAt: use, subject) { findings.append(found) }
      }
    }
    return findings.inTextOrder
  }

  private static func finding(
    _ value: LocatedString, of name: String, usedAt use: Range<Int>, _ subject: AssociationSubject
  ) -> Finding? {
    let bytes = Array(value.text.utf8)
    guard let start = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    var end = start
    while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
    let escaped = bytes.flatMap { $0 >= 0x80 ? PercentEscape.escaping([$0]) : [$0] }
    let text = String(decoding: escaped, as: UTF8.self)
    return subject.finding(
      metadata, at: value.value.sourceRange(ofStringBytes: start..<end),
      """
      The value \(value.text.quotedForMessage) of the variable \(name.quotedForMessage) is not ASCII, but a \
      pattern that uses it is compared with undecoded links.
      """,
      help: "Write \(text.quotedForMessage), or set \"percentEncoded\" to false where the variable is used.",
      related: [RelatedPlace(subject.place(use), "a pattern that uses the variable")],
      fix: Fix(
        "Escape what is not ASCII", edits: [value.value.edit(replacingWithString: text)], isSafe: false))
  }
}
