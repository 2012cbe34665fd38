import AssociationFiles
import Findings
import PositionedJSON

/// Finds a substitution variable without values.
enum EmptyVariableRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "empty-variable",
    title: "A substitution variable without values",
    severity: .error,
    why: """
      A variable stands for one of its values (Apple, SubstitutionVariables). With none there is nothing that a \
      pattern with it could match; what a device does is not documented.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"food": ↓[]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(food)"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"food": [""]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(food)"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.file.applinks?.variables ?? []
    return variables.filter { $0.value.kind == .array && $0.value.elements.count == 0 }.map { variable in
      subject.finding(
        metadata, at: variable.value.range,
        "The variable \(variable.name.quotedForMessage) has no values, so it stands for nothing.",
        help: "List at least one value, or remove the variable and the rules that use it.")
    }.inTextOrder
  }
}
