import Findings
import PositionedJSON

/// Finds a path pattern without a slash in front.
enum MissingLeadingSlashRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "missing-leading-slash",
    title: "A path pattern without a slash in front",
    severity: .note,
    why: """
      Devices accept it: the slash in front of a pattern is optional (observed with swcutil on macOS 27). Nothing \
      in Apple's documentation says so, though, and other readers of the file may not.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "↓buy/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*"}, {"/": "*.html"}, {"/": "?*"}, {"/": "$(lang)/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      let start = site.body.lowerBound
      // White space, marks of exclusion, hosts, fragments and regular expressions have rules of their own.
      guard start == 0, let first = site.bytes.first, isPlain(first), ExclusionMark(site.bytes) == nil,
        OriginText.range(in: site.bytes, site.body) == nil
      else { return nil }
      return AssociationSubject.PatternFault(
        range: site.body,
        message: "The path pattern \(site.words) has no slash in front.",
        help: "Write the slash, which every path begins with.",
        fix: Fix("Insert the slash", edits: [site.edit(replacing: start..<start, with: "/")]))
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    !"/*?$#^({[<:!\\ ".utf8.contains(byte) && !ExclusionMark.isSpace(byte)
  }
}
