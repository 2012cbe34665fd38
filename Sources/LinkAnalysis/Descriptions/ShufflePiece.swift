import LinkMatching

/// A piece of a pattern that is laid beside another pattern.
///
/// A substitution variable keeps its name, so that it can be written as it was.
enum ShufflePiece: Hashable {
  case byte(UInt8)
  case anyCharacter
  case anyRun
  /// `$(name)`, one of the predefined variables for one character.
  case oneOf(CharacterClass)
  /// One of some texts, in which `*` and `?` are wildcards; the name is `nil` where no variable has these texts yet.
  case values(name: String?, [[UInt8]])

  /// The most texts of a piece that is put in place of another one.
  static let valueLimit = 32

  /// The pieces of a pattern that is read as `reader` reads it.
  static func pieces(of pattern: String, _ reader: PatternReader) -> [ShufflePiece] {
    let bytes = Array(pattern.utf8)
    return reader.pieces(of: bytes).map { located in
      switch located.piece {
      case .byte(let byte): .byte(byte)
      case .anyCharacter: .anyCharacter
      case .anyRun: .anyRun
      // Where case does not count, a letter of either case is a letter.
      case .oneOf(.upper) where reader.ignoresCase, .oneOf(.lower) where reader.ignoresCase: .oneOf(.alpha)
      case .oneOf(let characterClass): .oneOf(characterClass)
      case .values(let values): .values(name: name(in: bytes, at: located.offset), values)
      }
    }
  }

  private static func name(in pattern: [UInt8], at offset: Int) -> String? {
    PatternToken.endOfVariable(pattern, offset).map {
      String(decoding: pattern[offset + 2..<$0], as: UTF8.self)
    }
  }

  /// The pieces of one text of a variable, which holds no further variables.
  static func pieces(ofValue value: [UInt8]) -> [ShufflePiece] {
    value.map { byte in
      switch byte {
      case UInt8(ascii: "*"): .anyRun
      case UInt8(ascii: "?"): .anyCharacter
      default: .byte(byte)
      }
    }
  }

  /// What stands for the same as both pieces, where each stands for one character.
  func shared(with other: ShufflePiece) -> ShufflePiece? {
    switch (self, other) {
    case (.anyCharacter, .byte), (.anyCharacter, .oneOf), (.anyCharacter, .anyCharacter): other
    case (.byte, .anyCharacter), (.oneOf, .anyCharacter): self
    case (.byte(let a), .byte(let b)): a == b ? self : nil
    case (.byte(let byte), .oneOf(let group)): group.contains(byte, ignoringCase: false) ? self : nil
    case (.oneOf(let group), .byte(let byte)): group.contains(byte, ignoringCase: false) ? other : nil
    case (.oneOf(let a), .oneOf(let b)): a.shared(with: b).map { .oneOf($0) }
    default: nil
    }
  }

  /// The texts that can begin with what `other` stands for; `nil` where they are too many.
  func values(beginningLike other: ShufflePiece) -> [[UInt8]]? {
    guard case .values(_, let values) = self else { return nil }
    let possible = values.filter { value in
      guard let first = Self.pieces(ofValue: value).first, first != .anyRun else { return true }
      if case .values = other { return true }
      return first.shared(with: other) != nil
    }
    return possible.count <= Self.valueLimit ? possible : nil
  }
}

extension CharacterClass {
  /// The class of the characters in both, where it is one of the classes.
  fileprivate func shared(with other: CharacterClass) -> CharacterClass? {
    let both = (UInt8(0)..<0x80).filter {
      contains($0, ignoringCase: false) && other.contains($0, ignoringCase: false)
    }
    return Self.allCases.first { candidate in
      (UInt8(0)..<0x80).allSatisfy { candidate.contains($0, ignoringCase: false) == both.contains($0) }
    }
  }
}
