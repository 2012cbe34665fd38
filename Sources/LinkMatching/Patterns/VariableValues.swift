import PositionedJSON

/// The values of the custom substitution variables of a file, by their names.
///
/// A class, since it is handed on with every pattern that is read.
package final class VariableValues: Sendable {
  /// A variable.
  package typealias Variable = (name: String, values: [[UInt8]])

  /// The variables, those of one name once.
  package let all: [Variable]
  private let numbers: TextNumbers

  /// Variables by their names, of which the last of each name counts.
  package init(_ variables: [Variable]) {
    var numbers = TextNumbers()
    var all: [Variable] = []
    for variable in variables {
      let (number, isNew) = numbers.insert(variable.name)
      if isNew { all.append(variable) } else { all[number] = variable }
    }
    self.all = all
    self.numbers = numbers
  }

  /// The values of a variable; `nil` where the file has none of that name.
  package subscript(name: String) -> [[UInt8]]? { numbers.number(of: name).map { all[$0].values } }
}
