import Findings
import PositionedJSON

/// Finds `$(` without its closing parenthesis.
enum UnclosedVariableRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unclosed-variable",
    title: "A substitution variable without its closing parenthesis",
    severity: .warning,
    why: """
      A variable is used as `$(name)`, and no name holds `$` or a parenthesis (Apple, SubstitutionVariables). What \
      a device does with `$(` alone is not documented; most likely it is plain text, which no link holds.
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/↓$(lang/news/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/$(lang)/news/*"}, {"/": "/$5(each)"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.findings(metadata, in: .components) { site in
      guard let open = VariableReference.all(in: site.bytes).first(where: { $0.name == nil }) else {
        return nil
      }
      return AssociationSubject.PatternFault(
        range: open.range,
        message: "\(site.phrase) \(site.words) begins a variable with \"$(\" and does not close it.",
        help: "Close the variable with \")\" behind its name.")
    }
  }
}
