/// What a text can hold at one place, as far as patterns can tell texts apart.
struct WildcardSymbol: Hashable, Sendable {
  let rawValue: UInt32

  /// A byte that no pattern in question names.
  static let other = WildcardSymbol(rawValue: 0x202)
  static let slash = WildcardSymbol(byte: UInt8(ascii: "/"))

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A byte that stands for one character.
  init(byte: UInt8) { rawValue = UInt32(byte) }

  /// A byte that a pattern spells out. A byte beyond ASCII is a part of a character: whether `?` stands for the
  /// byte or the character is unknown once links are decoded, so nothing but the byte itself and `*` accept it.
  init(literal byte: UInt8) { rawValue = byte < 0x80 ? UInt32(byte) : 0x300 | UInt32(byte) }

  /// Whatever a substitution variable stands for.
  init(variable: WildcardToken) { rawValue = variable.rawValue }

  /// The byte, where it is one.
  @inline(__always)
  var byte: UInt8? {
    rawValue < 0x100 || rawValue & ~0xFF == 0x300 ? UInt8(truncatingIfNeeded: rawValue) : nil
  }

  /// Whether `?` certainly accepts it.
  @inline(__always)
  var isOneCharacter: Bool {
    rawValue < 0x100 || rawValue == Self.other.rawValue || (rawValue >= 0x1000 && rawValue & 1 == 1)
  }
}
