import Findings
import PositionedJSON

/// Finds the syntax of regular expressions in a pattern.
enum RegularExpressionRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "regular-expression-in-pattern",
    title: "The syntax of regular expressions in a pattern",
    severity: .warning,
    why: """
      Patterns know `*`, `?` and `$(name)`; every other character stands for itself (Apple, Components; \
      SubstitutionVariables). Anchors, groups, classes and escapes of regular expressions match only links that \
      hold those very characters.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/item/↓[0-9]+"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], "components": [\#
      {"/": "/item/$(digit)*"}, {"/": "/image.*"}, {"/": "/wiki/Swift_(language)"}, {"?": "ids[]=*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .all) { site in
      guard let range = RegularExpressionSyntax.firstRange(in: site.bytes, site.body) else { return nil }
      return AssociationSubject.PatternFault(
        range: range,
        message: """
          \(site.phrase) \(site.words) holds \(site.text(range).quotedForMessage), which patterns take as plain \
          text, not as a regular expression.
          """,
        help: "Use \"*\" for any text, \"?\" for one character and \"$(digit)\" and its like for classes.")
    }
  }
}
