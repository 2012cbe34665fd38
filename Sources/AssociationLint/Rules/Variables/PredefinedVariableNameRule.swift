import AssociationFiles
import Findings
import PositionedJSON

/// Finds a custom variable with the name of a predefined one.
enum PredefinedVariableNameRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "predefined-variable-name",
    title: "A custom variable with the name of a predefined one",
    severity: .warning,
    why: """
      `alpha`, `upper`, `lower`, `alnum`, `digit`, `xdigit`, `region` and `lang` are predefined (Apple, \
      SubstitutionVariables). Whether a custom variable of that name replaces the predefined one is not \
      documented.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {↓"lang": ["en", "de"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(lang)/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"Lang": ["en", "de"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(Lang)/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.file.applinks?.variables ?? []
    return variables.filter { VariableTable.isPredefined($0.name) }.map { variable in
      subject.finding(
        metadata, at: variable.key.range,
        """
        The variable \(variable.name.quotedForMessage) has the name of a predefined one, and which of the two \
        holds is unknown.
        """,
        help: "Choose another name, in the definition and where it is used.")
    }.inTextOrder
  }
}
