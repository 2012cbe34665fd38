import Findings
import PositionedJSON

/// Finds `.` and `..` as segments of a path pattern.
enum DotSegmentRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "dot-segment-in-path",
    title: "A segment of dots in a path pattern",
    severity: .warning,
    why: """
      Browsers and URL libraries resolve the segments `.` and `..` before a link is used (RFC 3986, section 5.2.4), \
      so no link that reaches the device holds one.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/shop/↓../buy/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/shop/.well-known/v1..2/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let segment = site.segments.first(where: { [".", ".."].contains(site.text($0)) }) else {
        return nil
      }
      return AssociationSubject.PatternFault(
        range: segment,
        message: """
          The path pattern \(site.words) holds the segment \(site.text(segment).quotedForMessage), which links do \
          not keep.
          """,
        help: "Write the path that the segment leads to.")
    }
  }
}
