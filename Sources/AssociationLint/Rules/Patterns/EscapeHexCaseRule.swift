import AssociationFiles
import Findings
import PositionedJSON

/// Finds percent escapes with small letters.
enum EscapeHexCaseRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "escape-hex-case",
    title: "A percent escape in small letters",
    severity: .warning,
    why: """
      A pattern is compared with the link exactly as it is written, the case of its escapes included: `%C3` does \
      not match `%c3` (observed with swcutil on macOS 27). Browsers and URL libraries write capitals (RFC 3986, \
      section 2.1).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/caf↓%c3%a9/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/caf%C3%A9/*"}, {"/": "/the/%c3%a9", "caseSensitive": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    (patternFindings(subject) + nameFindings(subject) + valueFindings(subject)).inTextOrder
  }

  /// The place of the first escape with a small letter; `nil` where there is none.
  private static func firstEscape(in bytes: [UInt8], capital: [UInt8]) -> Range<Int>? {
    guard let digit = bytes.indices.first(where: { bytes[$0] != capital[$0] }) else { return nil }
    let start = bytes[digit - 1] == UInt8(ascii: "%") ? digit - 1 : digit - 2
    return start..<start + 3
  }

  /// The findings about the names of query items, which are compared like the patterns of their values.
  private static func nameFindings(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(
      metadata,
      aboutItemNames: { site, key in
        let name = Array(key.text.utf8)
        let capital = PercentEscape.capitalizing(name)
        guard site.isPercentEncoded, site.isCaseSensitive, capital != name else { return nil }
        return AssociationSubject.NameFault(
          message: "The query item \(key.text.quotedForMessage) does not match the same escape in capitals.",
          help: "Write the digits of escapes in capitals, as links do.",
          fixTitle: "Write escapes in capitals", mended: capital)
      })
  }

  /// The findings about the values of variables, which take the place of their names in patterns.
  private static func valueFindings(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.file.applinks?.variables ?? []
    guard variables.contains(where: { $0.values.contains { $0.text.utf8.contains(UInt8(ascii: "%")) } })
    else {
      return []
    }
    let uses = subject.firstUses { $0.isPercentEncoded && $0.isCaseSensitive }
    return variables.flatMap { variable -> [Finding] in
      guard let use = uses[variable.name] else { return [] }
      return variable.values.compactMap { finding($0, of: variable.name, usedAt: use, subject) }
    }
  }

  private static func finding(
    _ value: LocatedString, of name: String, usedAt use: Range<Int>, _ subject: AssociationSubject
  ) -> Finding? {
    let bytes = Array(value.text.utf8)
    let capital = PercentEscape.capitalizing(bytes)
    guard let escape = firstEscape(in: bytes, capital: capital) else { return nil }
    let words = String(decoding: bytes[escape], as: UTF8.self)
    return subject.finding(
      metadata, at: value.value.sourceRange(ofStringBytes: escape),
      """
      The value \(value.text.quotedForMessage) of the variable \(name.quotedForMessage) holds \
      \(words.quotedForMessage), which does not match the same escape in capitals.
      """,
      help: "Write the digits of escapes in capitals, as links do.",
      related: [RelatedPlace(subject.place(use), "a pattern that uses the variable")],
      fix: Fix(
        "Write escapes in capitals",
        edits: [value.value.edit(replacingWithString: String(decoding: capital, as: UTF8.self))],
        isSafe: false))
  }

  private static func patternFindings(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded, site.isCaseSensitive, site.bytes.contains(UInt8(ascii: "%")) else {
        return nil
      }
      let capital = PercentEscape.capitalizing(site.bytes)
      guard let escape = firstEscape(in: site.bytes, capital: capital) else { return nil }
      return AssociationSubject.PatternFault(
        range: escape,
        message: """
          \(site.phrase) \(site.words) holds \(site.text(escape).quotedForMessage), which does not \
          match the same escape in capitals.
          """,
        help: "Write the digits of escapes in capitals, as links do.",
        fix: Fix(
          "Write escapes in capitals",
          edits: [site.edit(replacing: site.bytes.indices, with: capital)], isSafe: false))
    }
  }
}
