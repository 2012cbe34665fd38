import Findings
import PositionedJSON

/// Finds percent escapes in a pattern that is compared with decoded links.
enum EscapeInDecodedPatternRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "escape-in-decoded-pattern",
    title: "A percent escape in a pattern with percentEncoded false",
    severity: .error,
    why: """
      With `percentEncoded` false the link is decoded and the pattern is not: `/a%20b` then no longer matches \
      `/a%20b` (observed with swcutil on macOS 27). Only a link that is escaped twice could match.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/gift↓%20cards/*", "percentEncoded": false}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/gift cards/*", "percentEncoded": false}, {"/": "/gift%20cards/*"}, \#
      {"/": "/100%", "percentEncoded": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    // Whether percentEncoded holds for `paths` is unknown.
    subject.findings(metadata, in: .components) { site in
      guard !site.isPercentEncoded,
        let start = site.bytes.indices.first(where: { PercentEscape.value(in: site.bytes, at: $0) != nil })
      else { return nil }
      let decoded = PercentEscape.unescaping(site.bytes)
      return AssociationSubject.PatternFault(
        range: start..<start + 3,
        message: """
          \(site.phrase) \(site.words) holds the escape \(site.text(start..<start + 3).quotedForMessage), but \
          \"percentEncoded\" is false, so links are decoded before they are compared.
          """,
        help: "Write the character itself, or leave \"percentEncoded\" true.",
        fix: decoded.map {
          Fix(
            "Write the characters themselves",
            edits: [site.edit(replacing: site.bytes.indices, with: $0)], isSafe: false)
        })
    }
  }
}
