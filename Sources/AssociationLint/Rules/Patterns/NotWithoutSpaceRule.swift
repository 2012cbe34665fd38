import Findings
import PositionedJSON

/// Finds `NOT/path` in `paths`.
enum NotWithoutSpaceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "not-without-space",
    title: "NOT without the space behind it",
    severity: .error,
    why: """
      In `paths` a rule excludes when it begins with `NOT` and a space (Apple, App Search Programming Guide). \
      Without the space `NOT/help` is a path of its own, and the links under `/help` still open the app.
      """,
    bad: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["↓NOT/help/*", "*"]}]}}
      """#,
    good: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["NOT /help/*", "/NOT/help", "*"]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .legacyPath) { site in
      guard site.offset == 0, let mark = ExclusionMark(site.bytes), mark.spelling == .wordWithoutSpace else {
        return nil
      }
      return AssociationSubject.PatternFault(
        range: 0..<mark.length,
        message: "\(site.words) lacks the space behind \"NOT\", so it excludes nothing.",
        help: "Write \"NOT \" with one space before the path.",
        fix: Fix(
          "Insert the missing space, which makes the rule exclude",
          edits: [site.edit(replacing: mark.length..<mark.length, with: " ")]))
    }
  }
}
