import AssociationFiles
import Findings
import PositionedJSON

/// Finds a value that a substitution variable lists twice.
enum DuplicateVariableValueRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "duplicate-variable-value",
    title: "A value that a substitution variable lists twice",
    severity: .note,
    why: """
      A variable stands for any of its values (Apple, SubstitutionVariables), so naming one twice changes nothing; \
      often another value was meant.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza", "pasta", ↓"pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(food)"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza", "Pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(food)"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings: [Finding] = []
    for variable in subject.file.applinks?.variables ?? [] where variable.values.count > 1 {
      var first: [[UInt8]: Range<Int>] = [:]
      let removals = ElementRemovals(variable.value)
      for (index, value) in variable.value.elements.enumerated() {
        guard let text = value.stringBytes else { continue }
        guard let original = first[text] else {
          first[text] = value.range
          continue
        }
        findings.append(
          subject.finding(
            metadata, at: value.range,
            """
            The variable \(variable.name.quotedForMessage) lists \
            \(String(decoding: text, as: UTF8.self).quotedForMessage) twice.
            """,
            help: "Remove one of the two.",
            related: [RelatedPlace(subject.place(original), "the same value")],
            fix: removals.edit(at: index).map { Fix("Remove the second one", edits: [$0]) }))
      }
    }
    return findings.inTextOrder
  }
}
