import Findings
import PositionedJSON

/// Finds white space around a pattern.
enum PatternSurroundingSpaceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "pattern-surrounding-space",
    title: "White space around a pattern",
    severity: .error,
    why: """
      White space is a part of the pattern, and a link holds none: it is written as `%20` there (RFC 3986, section \
      2). The rule matches nothing.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*↓ "}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*", "comment": " shop "}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      let leading = 0..<site.bytes.prefix { ExclusionMark.isSpace($0) }.count
      guard leading.upperBound < site.bytes.count else { return nil }
      let trailing = max(site.body.upperBound, leading.upperBound)..<site.bytes.count
      // White space behind "NOT " has a rule of its own.
      var spaces = site.offset > 0 ? [trailing] : [leading, trailing]
      spaces.removeAll { $0.isEmpty }
      guard let first = spaces.first else { return nil }
      return AssociationSubject.PatternFault(
        range: first,
        message:
          "\(site.phrase) \(site.words) has white space at its \(first.lowerBound == 0 ? "beginning" : "end").",
        help: "Remove the white space.",
        fix: Fix(
          "Remove the white space", edits: spaces.map { .remove(site.range($0)) },
          isSafe: site.isPercentEncoded))
    }
  }
}
