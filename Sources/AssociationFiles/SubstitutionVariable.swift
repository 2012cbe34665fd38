public import PositionedJSON

/// A custom substitution variable: a name and the texts it stands for.
///
/// Source: SUB, documented: names are case-sensitive and hold no `$`, `(` or `)`; values may hold `*` and `?`, but
/// no other variable.
public struct SubstitutionVariable: Sendable {
  /// The name's place.
  public let key: JSONKey
  /// The name.
  public let name: String
  /// The value, an array of strings if it is right.
  public let value: JSONValue
  /// The strings of the array.
  public let values: [LocatedString]

  /// The variables of an object; of two with one name only the last, as for every JSON reader.
  static func all(in object: JSONValue) -> [SubstitutionVariable] {
    var variables: [SubstitutionVariable] = []
    var names = TextNumbers()
    for member in object.members {
      let variable = SubstitutionVariable(
        key: member.key, name: member.key.text, value: member.value,
        values: member.value.kind == .array ? LocatedString.all(in: member.value) : [])
      let (number, isNew) = names.insert(variable.name)
      if isNew { variables.append(variable) } else { variables[number] = variable }
    }
    return variables
  }
}
