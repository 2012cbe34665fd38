import Findings
import PositionedJSON

/// Finds white space between `NOT ` and the path.
enum NotWithExtraSpaceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "not-with-extra-space",
    title: "More than one space behind NOT",
    severity: .error,
    why: """
      In `paths` the mark of an exclusion is `NOT` and one space (Apple, App Search Programming Guide); a second \
      space is the first character of the path, and no link's path begins with one.
      """,
    bad: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["NOT ↓ /help/*", "*"]}]}}
      """#,
    good: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["NOT /help/*", "*"]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .legacyPath) { site in
      let space = site.bytes.prefix { ExclusionMark.isSpace($0) }
      guard site.offset > 0, !space.isEmpty, space.count < site.bytes.count else { return nil }
      return AssociationSubject.PatternFault(
        range: space.indices,
        message: "The path \(site.words) begins with white space behind \"NOT \", so it excludes nothing.",
        help: "Leave one space between \"NOT\" and the path.",
        fix: Fix(
          "Remove the extra space, which makes the rule exclude", edits: [.remove(site.range(space.indices))])
      )
    }
  }
}
