import AssociationFiles
import Findings
import PositionedJSON

/// Finds a substitution variable that no pattern uses.
enum UnusedVariableRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "unused-variable",
    title: "A substitution variable that no pattern uses",
    severity: .note,
    why: """
      A variable works only where a pattern names it as `$(name)`, in the same case (Apple, SubstitutionVariables). \
      One that is never named is left over, or misspelt where it should be used.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {↓"food": ["pizza"], "year": ["2026"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/$(year)/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"food": ["pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"?": {"dish": "$(food)"}}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let applinks = subject.file.applinks, let object = applinks.variablesValue else { return [] }
    let used = subject.usedVariableNames
    let unused = applinks.variables.filter { !used.contains($0.name) }
    guard !unused.isEmpty else { return [] }
    var positions: [Int: Int] = [:]
    for (index, member) in object.members.enumerated() { positions[member.key.range.lowerBound] = index }
    let removals = ElementRemovals(object)
    return unused.map { variable in
      let edit = positions[variable.key.range.lowerBound].flatMap(removals.edit(at:))
      return subject.finding(
        metadata, at: variable.key.range,
        "No pattern uses the variable \(variable.name.quotedForMessage).",
        help: "Remove it, or use it as \"$(\(variable.name.shortenedForMessage))\".",
        fix: edit.map { Fix("Remove the variable", edits: [$0]) })
    }.inTextOrder
  }
}

extension AssociationSubject {
  /// The names that patterns and the values of variables use.
  fileprivate var usedVariableNames: Set<String> {
    var names: Set<String> = []
    func note(_ bytes: [UInt8]) {
      for reference in VariableReference.all(in: bytes) {
        if let name = reference.name { names.insert(String(decoding: bytes[name], as: UTF8.self)) }
      }
    }
    forEachPattern(in: .all) { note($0.bytes) }
    for variable in file.applinks?.variables ?? [] {
      for value in variable.values { note(Array(value.text.utf8)) }
    }
    return names
  }
}
