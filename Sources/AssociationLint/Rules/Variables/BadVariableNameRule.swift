import AssociationFiles
import Findings
import PositionedJSON

/// Finds a name that a substitution variable cannot have.
enum BadVariableNameRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "bad-variable-name",
    title: "A name that a substitution variable cannot have",
    severity: .error,
    why: """
      The name of a variable holds any characters but `$`, `(` and `)` (Apple, SubstitutionVariables): they \
      delimit its uses. A common slip is to write the key as `$(food)`, the way that it is used.
      """,
    bad: #"""
      {"applinks": {"substitutionVariables": {"↓$(food)": ["pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/*"}]}]}}
      """#,
    good: #"""
      {"applinks": {"substitutionVariables": {"fast food": ["pizza"]}, "details": [\#
      {"appIDs": ["ABCDE12345.com.example.app"], "components": [{"/": "/menu/$(fast food)"}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    let variables = subject.file.applinks?.variables ?? []
    return variables.filter { !isValid($0.name) }.map { variable in
      let bare = String(
        decoding: variable.name.utf8.filter { !VariableReference.isReserved($0) }, as: UTF8.self)
      return subject.finding(
        metadata, at: variable.key.contentRange,
        variable.name.isEmpty
          ? "The name of the variable is empty."
          : "The variable name \(variable.name.quotedForMessage) holds \"$\", \"(\" or \")\", which names may not.",
        help: bare.isEmpty ? "Give the variable a name." : "Write \(bare.quotedForMessage).",
        fix: bare.isEmpty
          ? nil
          : Fix(
            "Write the bare name",
            edits: [TextEdit(range: variable.key.range, with: JSONQuoting.quoted(bare))],
            isSafe: false))
    }.inTextOrder
  }

  private static func isValid(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(where: VariableReference.isReserved)
  }
}
