import Findings
import PositionedJSON

/// Finds the use of a substitution variable that nobody defines.
enum UndefinedVariableRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "undefined-variable",
    title: "A substitution variable that is not defined",
    severity: .error,
    why: """
      `$(name)` stands for the values of a predefined variable or of one under `substitutionVariables`, and names \
      are always case-sensitive (Apple, SubstitutionVariables). What a device does with any other name is \
      not documented.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/↓$(Food)/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(lang)/$(food)/*"}]}]}}
      """#)

  /// How often the nearest name is looked for, which takes as long as there are names.
  private static let maximumSuggestions = 100

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let table = subject.variableTable
    let names = VariableNames(table)
    var suggestions = 0
    return subject.findings(metadata, in: .components) { site in
      for reference in VariableReference.all(in: site.bytes) {
        guard let name = reference.name else { continue }
        let text = site.text(name)
        if table.isDefined(text) { continue }
        suggestions += 1
        let suggestion = suggestions <= maximumSuggestions ? names.nearest(to: text) : nil
        return fault(site, reference, name, suggestion)
      }
      return nil
    }
  }

  private static func fault(
    _ site: PatternSite, _ reference: VariableReference, _ name: Range<Int>, _ suggestion: String?
  ) -> AssociationSubject.PatternFault {
    let help =
      suggestion.map { "Did you mean \"$(\($0))\"?" }
      ?? "Define it under \"substitutionVariables\", or write the text itself."
    return AssociationSubject.PatternFault(
      range: reference.range,
      message:
        "\(site.phrase) \(site.words) uses \(site.text(reference.range).quotedForMessage), which is not defined.",
      help: suggestion == nil ? help : "\(help) Names are case-sensitive.",
      fix: suggestion.map {
        Fix("Write $(\($0))", edits: [site.edit(replacing: name, with: $0)], isSafe: false)
      })
  }
}
