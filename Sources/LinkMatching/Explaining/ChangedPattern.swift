/// A pattern put together of pieces of a written one and of stretches of a text that shall stand for themselves.
struct ChangedPattern {
  enum Stretch {
    /// A piece of the written pattern.
    case pattern([UInt8])
    /// Text of a link.
    case text([UInt8])
  }

  let stretches: [Stretch]

  /// Whether text may be taken for a variable, and whether a leading run of slashes collapses.
  struct Reading {
    let readsVariables: Bool
    let isPath: Bool
  }

  /// The ways to write the pattern down, the most literal first.
  ///
  /// No escape syntax exists, so a byte of the text that a pattern cannot hold, or would read in another way, is
  /// written as `?`: a `*`, a `$` that would begin a variable, a byte that is no UTF-8, the first of several leading
  /// slashes. Whether the outcome covers the text is for the matcher to say.
  func spellings(_ reading: Reading) -> [[UInt8]] {
    var spellings = [spelling(reading, isCautious: false)]
    if reading.readsVariables { spellings.append(spelling(reading, isCautious: true)) }
    guard reading.isPath else { return spellings }
    return spellings.flatMap { spelling -> [[UInt8]] in
      if spelling.isEmpty { return [[Self.slash]] }
      let collapses = spelling.starts(with: [Self.slash, Self.slash])
      return collapses ? [spelling, [Self.anyCharacter] + spelling.dropFirst()] : [spelling]
    }
  }

  /// Cautious: no `$` at all but those of the pattern's variables.
  private func spelling(_ reading: Reading, isCautious: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for stretch in stretches {
      switch stretch {
      case .text(let text):
        places += text.indices.filter { text[$0] == Self.dollar }.map { bytes.count + $0 }
        bytes += text.map { $0 == UInt8(ascii: "*") ? Self.anyCharacter : $0 }
      case .pattern(let source):
        if isCautious, source == [Self.dollar] { places.append(bytes.count) }
        bytes += source
      }
    }
    for place in places where reading.readsVariables {
      let opens = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "(")
      if isCautious || opens { bytes[place] = Self.anyCharacter }
    }
    return Self.wellFormed(bytes)
  }

  /// The bytes with `?` for each that is no part of a UTF-8 sequence.
  private static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    return bytes.withUnsafeBufferPointer { text in
      var result: [UInt8] = []
      var place = 0
      while place < text.count {
        let length = CharacterLength.of(text, place)
        let isPlain = length > 1 || text[place] < 0x80
        result += isPlain ? Array(text[place..<place + length]) : [anyCharacter]
        place += length
      }
      return result
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let anyCharacter = UInt8(ascii: "?")
  private static let dollar = UInt8(ascii: "$")
}
