import Findings
import PositionedJSON

/// Finds a substitution variable in `paths`.
enum VariableInPathsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "variable-in-paths",
    title: "A substitution variable in paths",
    severity: .warning,
    why: """
      Substitution variables came with iOS 13.5 for the patterns of `components` (Apple, SubstitutionVariables; WWDC \
      2020 session 10098). The devices that `paths` is for do not know them.
      """,
    bad: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["/↓$(lang)/news/*"]}]}}
      """#,
    good: #"""
      {"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", \#
      "paths": ["/??/news/*", "/$lang"]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .legacyPath) { site in
      guard let reference = VariableReference.all(in: site.bytes).first else { return nil }
      return AssociationSubject.PatternFault(
        range: reference.range,
        message: "The path \(site.words) uses a substitution variable, which \"paths\" does not know.",
        help: "Use \"*\" and \"?\" in \"paths\", or write the rule as a component.")
    }
  }
}
