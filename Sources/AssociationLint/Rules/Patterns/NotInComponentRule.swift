import Findings
import PositionedJSON

/// Finds the exclusion mark of `paths` inside a component.
enum NotInComponentRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "not-in-component",
    title: "NOT inside a component",
    severity: .error,
    why: """
      `NOT ` belongs to the legacy `paths` array; a component reads it as a part of the path, so that the rule \
      matches nothing (Apple, WWDC 2019 session 717). A component excludes with `"exclude": true`.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "↓NOT /help/*"}, {"/": "*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/NOT/help/*"}, {"/": "*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .path) { site in
      guard let mark = ExclusionMark(site.bytes), mark.spelling != .exclamation else { return nil }
      return AssociationSubject.PatternFault(
        range: 0..<mark.length,
        message: "The path pattern \(site.words) begins with \"NOT\", which components do not know.",
        help: "Remove \"NOT\" and write \"exclude\": true beside the path.",
        fix: site.excludingFix(removing: 0..<site.body.lowerBound))
    }
  }
}
