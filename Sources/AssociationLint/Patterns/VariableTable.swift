import AssociationFiles
import PositionedJSON

/// The substitution variables of a file, as far as the analysis of patterns needs them.
struct VariableTable: Sendable {
  /// The custom variables by name.
  let custom: [String: SubstitutionVariable]
  private let numbers: [String: Int]

  /// The predefined variables, each with an example of what it stands for. Source: SUB, documented.
  static let predefined: [(name: String, example: String)] = [
    ("alpha", "a"), ("upper", "A"), ("lower", "a"), ("alnum", "a"), ("digit", "1"), ("xdigit", "1"),
    ("region", "US"), ("lang", "en"),
  ]

  static func isPredefined(_ name: String) -> Bool { predefined.contains { $0.name == name } }

  init(_ variables: [SubstitutionVariable]) {
    var custom: [String: SubstitutionVariable] = [:]
    var numbers: [String: Int] = [:]
    for (number, variable) in Self.predefined.enumerated() { numbers[variable.name] = number }
    for variable in variables {
      custom[variable.name] = variable
      numbers[variable.name] = numbers[variable.name] ?? numbers.count
    }
    self.custom = custom
    self.numbers = numbers
  }

  /// The token for `$(name)`, or `nil` for a variable about which too little is known to compare patterns that
  /// hold it: an undefined one, one that reuses a predefined name, and one with a value that could join a run of
  /// slashes or vanish.
  func token(for name: String) -> WildcardToken? {
    guard let number = numbers[name] else { return nil }
    guard let variable = custom[name] else {
      return .variable(number, isOneCharacter: name != "region" && name != "lang")
    }
    guard !Self.isPredefined(name), !variable.values.isEmpty,
      variable.values.allSatisfy({ Self.isPlain($0.text) })
    else { return nil }
    return .variable(number, isOneCharacter: false)
  }

  /// Whether `$(name)` stands for anything, predefined or custom.
  func isDefined(_ name: String) -> Bool { custom[name] != nil || Self.isPredefined(name) }

  /// A text that `$(name)` stands for, if one is known.
  func example(of name: String) -> String? {
    if let variable = custom[name] { return variable.values.first?.text }
    return Self.predefined.first { $0.name == name }?.example
  }

  private static func isPlain(_ value: String) -> Bool {
    guard let first = value.utf8.first, let last = value.utf8.last else { return false }
    let edges = [first, last]
    let reserved: [UInt8] = [
      UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$"), UInt8(ascii: ")"),
    ]
    return !edges.contains { reserved.contains($0) }
  }
}
