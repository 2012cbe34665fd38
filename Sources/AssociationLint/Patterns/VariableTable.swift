import AssociationFiles
import PositionedJSON

/// The substitution variables of a file, as far as the analysis of patterns needs them.
struct VariableTable: Sendable {
  /// The custom variables by name.
  let custom: [String: SubstitutionVariable]

  /// The predefined variables, each with an example of what it stands for. Source: SUB, documented.
  static let predefined: [(name: String, example: String)] = [
    ("alpha", "a"), ("upper", "A"), ("lower", "a"), ("alnum", "a"), ("digit", "1"), ("xdigit", "1"),
    ("region", "US"), ("lang", "en"),
  ]

  static func isPredefined(_ name: String) -> Bool { predefined.contains { $0.name == name } }

  init(_ variables: [SubstitutionVariable]) {
    var custom: [String: SubstitutionVariable] = [:]
    for variable in variables { custom[variable.name] = variable }
    self.custom = custom
  }

  /// Whether `$(name)` stands for anything, predefined or custom.
  func isDefined(_ name: String) -> Bool { custom[name] != nil || Self.isPredefined(name) }

  /// A text that `$(name)` stands for, if one is known.
  func example(of name: String) -> String? {
    if let variable = custom[name] { return variable.values.first?.text }
    return Self.predefined.first { $0.name == name }?.example
  }
}
