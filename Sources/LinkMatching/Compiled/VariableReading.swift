import PositionedJSON

/// How variables and letters are read where Apple's way is unknown: the likeliest way, or another plausible one
/// that shows whether the decision hangs on it.
enum VariableReading: Hashable, Sendable {
  /// Undefined names are plain text, custom variables win over predefined ones.
  case likeliest
  /// Predefined variables win over custom ones of their name.
  case predefinedFirst
  /// Undefined, empty and nested variables stand for any text.
  case anyText
  /// Letters beyond ASCII stand for any text.
  case anyLetterBeyondASCII

  /// Whether `name` is a predefined variable. Source: SUB, documented.
  static func isPredefined(_ name: String) -> Bool {
    CharacterClass(name: name) != nil || name.hasBytes(of: "lang") || name.hasBytes(of: "region")
  }
}
