import AssociationFiles
import Findings
import PositionedJSON

/// Finds a substitution variable inside the value of another.
enum RecursiveVariableRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "recursive-variable",
    title: "A substitution variable inside the value of a variable",
    severity: .error,
    why: """
      The values of variables may hold `*` and `?`, but no other variables (Apple, SubstitutionVariables).
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"item": ["shoe-↓$(digit)"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/buy/$(item)"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"item": ["shoe-?*", "$5"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/buy/$(item)"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings: [Finding] = []
    for variable in subject.file.applinks?.variables ?? [] {
      for value in variable.values {
        guard let reference = VariableReference.all(in: Array(value.text.utf8)).first else { continue }
        findings.append(
          subject.finding(
            metadata, at: value.value.sourceRange(ofStringBytes: reference.range),
            """
            The value \(value.text.quotedForMessage) of the variable \(variable.name.quotedForMessage) uses a \
            variable, which values may not.
            """,
            help: "Write out what the inner variable stands for, or use \"?\" and \"*\"."))
      }
    }
    return findings.inTextOrder
  }
}
