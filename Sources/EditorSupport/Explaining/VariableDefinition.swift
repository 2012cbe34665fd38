import AssociationFiles
import PositionedJSON

/// Finds where a substitution variable is defined.
enum VariableDefinition {
  /// The bytes of the key that defines the variable used at `offset`; `nil` where none is used, or it is predefined.
  static func range(of offset: Int, in file: AssociationFile) -> Range<Int>? {
    guard let use = VariableUse.at(offset, in: file) else { return nil }
    return file.applinks?.variables.first { $0.name == use.name }?.key.range
  }
}
