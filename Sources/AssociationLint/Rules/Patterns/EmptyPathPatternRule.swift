import Findings
import PositionedJSON

/// Finds an empty path pattern.
enum EmptyPathPatternRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "empty-path-pattern",
    title: "An empty path pattern",
    severity: .warning,
    why: """
      The whole path must match a pattern (observed with swcutil on macOS 27), so an empty one is for the home \
      page alone. A path that is not named matches all.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": ↓""}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/", "?": ""}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings: [Finding] = []
    subject.forEachPattern(in: .paths) { site in
      guard site.bytes.allSatisfy(ExclusionMark.isSpace) else { return }
      let mark = site.offset > 0 ? "NOT " : ""
      findings.append(
        subject.finding(
          metadata, at: site.value.range,
          "The path pattern is empty, so it matches the home page alone.",
          help: "Write \"\(mark)/\" for the home page, or \"\(mark)*\" for every path."))
    }
    return findings.inTextOrder
  }
}
