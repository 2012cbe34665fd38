import Findings
import PositionedJSON

/// Finds a backslash in a pattern.
enum BackslashInPatternRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "backslash-in-pattern",
    title: "A backslash in a pattern",
    severity: .warning,
    why: """
      Patterns have no escape character (Apple, Components), and a link holds no backslash: it is written as `%5C` \
      (RFC 3986, section 2), and browsers make a slash of one in a path (WHATWG URL standard). The rule matches \
      nothing.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy↓\\offers"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "\/buy\/sale"}, {"/": "/buy\\now", "percentEncoded": false}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard site.isPercentEncoded, let place = site.bytes.firstIndex(of: UInt8(ascii: "\\")),
        RegularExpressionSyntax.firstRange(in: site.bytes, site.body) == nil
      else { return nil }
      return AssociationSubject.PatternFault(
        range: place..<place + 1,
        message: "\(site.phrase) \(site.words) holds a backslash, which no link has, so it matches nothing.",
        help: "Write a slash, or \"%5C\" if a backslash is meant.",
        fix: PatternSite.Parts.paths.contains(site.part)
          ? Fix("Write a slash", edits: [site.edit(replacing: place..<place + 1, with: "/")], isSafe: false)
          : nil)
    }
  }
}
