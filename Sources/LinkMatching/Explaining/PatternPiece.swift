/// One piece of a pattern, as small as explanations need it: single bytes, so that every place has a name.
package enum PatternPiece {
  case byte(UInt8)
  case anyCharacter
  case anyRun
  case oneOf(CharacterClass)
  /// A variable's values; `*` and `?` in them are wildcards.
  case values([[UInt8]])

  /// The piece that a byte of a variable's value is.
  init(ofValue byte: UInt8) {
    self =
      switch byte {
      case UInt8(ascii: "*"): .anyRun
      case UInt8(ascii: "?"): .anyCharacter
      default: .byte(byte)
      }
  }

  /// Whether the piece can end at several places of a text.
  var hasManyEnds: Bool {
    switch self {
    case .byte, .anyCharacter, .oneOf: false
    case .anyRun, .values: true
    }
  }

  /// A piece and the offset of its first byte in the pattern.
  package struct Located {
    package var piece: PatternPiece
    package var offset: Int
  }
}
