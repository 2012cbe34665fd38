import PositionedJSON

/// One position of a wildcard pattern.
struct WildcardToken: Hashable, Sendable, RawRepresentable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Exactly one character: `?`.
  static let one = WildcardToken(rawValue: 0x200)
  /// Any run of characters, an empty one too: `*`.
  static let run = WildcardToken(rawValue: 0x201)
  static let slash = byte(UInt8(ascii: "/"))

  /// Exactly this byte.
  static func byte(_ byte: UInt8) -> WildcardToken { WildcardToken(rawValue: UInt32(byte)) }

  /// This byte, or for a letter the one of either case.
  static func foldedByte(_ byte: UInt8) -> WildcardToken {
    ASCII.isLetter(byte)
      ? WildcardToken(rawValue: 0x100 | UInt32(ASCII.lowercased(byte))) : .byte(byte)
  }

  /// A substitution variable, known by its number alone.
  static func variable(_ number: Int, isOneCharacter: Bool) -> WildcardToken {
    WildcardToken(rawValue: 0x1000 + UInt32(clamping: number) << 1 + (isOneCharacter ? 1 : 0))
  }

  var isWildcard: Bool { self == .one || self == .run }
  var isVariable: Bool { rawValue >= 0x1000 }

  /// The byte of a literal, capitals made small; `nil` for wildcards and variables.
  var foldedLiteral: UInt8? { rawValue < 0x200 ? ASCII.lowercased(UInt8(truncatingIfNeeded: rawValue)) : nil }

  /// The letter that may have either case, as a small one; `nil` for everything else.
  var caselessLetter: UInt8? {
    rawValue & ~0xFF == 0x100 ? UInt8(truncatingIfNeeded: rawValue) : nil
  }

  /// The byte that stands for itself alone.
  var exactByte: UInt8? { rawValue < 0x100 ? UInt8(truncatingIfNeeded: rawValue) : nil }

  /// Whether `symbol` can stand at this position. A run accepts everything.
  @inline(__always)
  func accepts(_ symbol: WildcardSymbol) -> Bool {
    if self == .run { return true }
    if self == .one { return symbol.isOneCharacter }
    if isVariable { return symbol.rawValue == rawValue }
    guard let byte = symbol.byte else { return false }
    return rawValue < 0x100
      ? rawValue == UInt32(byte) : rawValue == 0x100 | UInt32(ASCII.lowercased(byte))
  }
}
