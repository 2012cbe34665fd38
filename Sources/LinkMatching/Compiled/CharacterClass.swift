import PositionedJSON

/// The predefined variables that stand for one ASCII character. Source: SUB, documented; ORA, observed.
package enum CharacterClass: UInt32, CaseIterable, Sendable {
  case alpha
  case upper
  case lower
  case alnum
  case digit
  case xdigit

  /// The class that a variable's name stands for, or `nil`.
  init?(name: String) {
    guard let named = Self.allCases.first(where: { name.hasBytes(of: $0.name) }) else { return nil }
    self = named
  }

  private var name: StaticString {
    switch self {
    case .alpha: "alpha"
    case .upper: "upper"
    case .lower: "lower"
    case .alnum: "alnum"
    case .digit: "digit"
    case .xdigit: "xdigit"
    }
  }

  /// Whether `byte` belongs to the class; `ignoringCase` makes `upper` and `lower` the same.
  @inline(__always)
  package func contains(_ byte: UInt8, ignoringCase: Bool) -> Bool {
    let isUpper = byte &- UInt8(ascii: "A") < 26
    let isLower = byte &- UInt8(ascii: "a") < 26
    let isDigit = byte &- UInt8(ascii: "0") < 10
    return switch self {
    case .alpha: isUpper || isLower
    case .upper: isUpper || (ignoringCase && isLower)
    case .lower: isLower || (ignoringCase && isUpper)
    case .alnum: isUpper || isLower || isDigit
    case .digit: isDigit
    case .xdigit: isDigit || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
  }
}
