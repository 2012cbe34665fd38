import Findings
import PositionedJSON

/// Finds a space inside a pattern that is compared with undecoded links.
enum SpaceInPatternRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "space-in-pattern",
    title: "A space inside a pattern",
    severity: .error,
    why: """
      Unless `percentEncoded` is false, a pattern is compared with the link exactly as it is written, and a link \
      writes a space as `%20`: `/a b` does not match `/a%20b` (observed with swcutil on macOS 27).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/gift↓ cards/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/gift%20cards/*"}, {"/": "/gift cards", "percentEncoded": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded,
        let space = site.bytes[site.body].firstIndex(where: ExclusionMark.isSpace)
      else { return nil }
      let escaped = escaping(site.bytes[site.body])
      return AssociationSubject.PatternFault(
        range: space..<space + 1,
        message: "\(site.phrase) \(site.words) holds a space, which no link has, so it matches nothing.",
        help: "Write the space as \"%20\", or set \"percentEncoded\" to false.",
        fix: Fix(
          "Escape the spaces", edits: [site.edit(replacing: site.body, with: escaped)], isSafe: false))
    }
  }

  private static func escaping(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.flatMap { ExclusionMark.isSpace($0) ? PercentEscape.escaping([$0]) : [$0] }
  }
}
