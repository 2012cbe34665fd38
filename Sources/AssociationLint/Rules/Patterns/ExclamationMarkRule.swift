import AssociationFiles
import Findings
import PositionedJSON

/// Finds an exclamation mark that is meant to exclude.
enum ExclamationMarkRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "exclamation-mark-exclusion",
    title: "An exclamation mark that is meant to exclude",
    severity: .error,
    why: """
      Patterns have no `!`: it is a character like any other (Apple, Components). `paths` excludes with `NOT ` \
      and a component with `"exclude": true`; the links under `!/help/*` still open the app.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "↓!/help/*"}, {"/": "*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/!/help/*"}, {"/": "!important"}, {"/": "*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .paths) { site in
      guard let mark = ExclusionMark(site.bytes), mark.spelling == .exclamation else { return nil }
      let isLegacy = site.part == .legacyPath
      return AssociationSubject.PatternFault(
        range: 0..<1,
        message: "The path pattern \(site.words) begins with \"!\", which is a character like any other.",
        help: isLegacy
          ? "Write \"NOT \" before the path." : "Remove \"!\" and write \"exclude\": true beside the path.",
        fix: isLegacy ? legacyFix(site) : site.excludingFix(removing: 0..<site.body.lowerBound))
    }
  }

  private static func legacyFix(_ site: PatternSite) -> Fix {
    // Behind a "NOT " of its own the mark is only in the way.
    let mark = site.offset == 0 ? PathRule.exclusionMark : ""
    return Fix(
      "Exclude with NOT", edits: [site.edit(replacing: 0..<site.body.lowerBound, with: mark)], isSafe: false)
  }
}
