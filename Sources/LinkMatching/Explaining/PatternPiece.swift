/// One piece of a pattern, as small as explanations need it: single bytes, so that every place has a name.
enum PatternPiece {
  case byte(UInt8)
  case anyCharacter
  case anyRun
  case oneOf(CharacterClass)
  /// A variable's values; `*` and `?` in them are wildcards.
  case values([[UInt8]])

  /// A piece and the offset of its first byte in the pattern.
  struct Located {
    var piece: PatternPiece
    var offset: Int
  }
}
