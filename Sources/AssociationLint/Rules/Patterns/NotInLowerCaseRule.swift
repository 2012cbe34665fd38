import Findings
import PositionedJSON

/// Finds `not ` in `paths` that is not in capitals.
enum NotInLowerCaseRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "not-in-lower-case",
    title: "NOT that is not in capitals",
    severity: .error,
    why: """
      In `paths` a rule excludes when it begins with `NOT` in capitals and a space (Apple, App Search Programming \
      Guide). Written otherwise, the word is a part of the path, which no link has because of its space.
      """,
    bad: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["↓not /help/*", "*"]}]}}
      """#,
    good: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["NOT /help/*", "/not/help", "not-found", "*"]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .legacyPath) { site in
      guard site.offset == 0, let mark = ExclusionMark(site.bytes), mark.spelling == .word, !mark.isCapital
      else { return nil }
      return AssociationSubject.PatternFault(
        range: 0..<mark.length - 1,
        message: "\(site.words) does not have \"NOT\" in capitals, so it excludes nothing.",
        help: "Write \"NOT \" in capitals.",
        fix: Fix(
          "Write NOT in capitals, which makes the rule exclude",
          edits: [site.edit(replacing: 0..<mark.length - 1, with: "NOT")]))
    }
  }
}
