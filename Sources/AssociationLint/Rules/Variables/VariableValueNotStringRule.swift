import AssociationFiles
import Findings
import PositionedJSON

/// Finds a value of a substitution variable that is not a string.
enum VariableValueNotStringRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "variable-value-not-string",
    title: "A value of a substitution variable that is not a string",
    severity: .error,
    why: """
      The values of a variable are an array of strings (Apple, SubstitutionVariables). What a device does with \
      other values is not documented.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"year": ["2025", ↓2026]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(year)/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"year": ["2025", "2026"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(year)/*"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings: [Finding] = []
    for variable in subject.file.applinks?.variables ?? [] where variable.value.kind == .array {
      for value in variable.value.elements where value.kind != .string {
        findings.append(
          subject.finding(
            metadata, at: value.range,
            "A value of the variable \(variable.name.quotedForMessage) is \(value.kind.phrase), not a string.",
            help: "Write the value as a string.",
            fix: value.numberText.map {
              Fix("Write the number as a string", edits: [value.edit(replacingWithString: $0)], isSafe: false)
            }))
      }
    }
    return findings.inTextOrder
  }
}
