/// How far a pattern can follow a text: the sets of places after each piece, without any shortcut.
///
/// The cost is at most pieces × text length, a variable counting as all its values.
struct PatternTrace {
  /// Whether the pattern covers the whole text.
  private(set) var isMatch = false
  /// The furthest place in the text that any reading reached.
  private(set) var textOffset = 0
  /// The offset in the pattern of the piece that could not go on from there.
  private(set) var patternOffset = 0
  private let text: [UInt8]
  private let reader: PatternReader
  private let countsCharacters: Bool

  init(_ pattern: [UInt8], _ text: [UInt8], _ reader: PatternReader, countsCharacters: Bool) {
    self.text = text.map(reader.fold)
    self.reader = reader
    self.countsCharacters = countsCharacters
    follow(reader.pieces(of: pattern), patternLength: pattern.count)
  }

  private mutating func follow(_ pieces: [PatternPiece.Located], patternLength: Int) {
    var places: Set<Int> = [0]
    for located in pieces {
      let next = advance(places, by: located.piece)
      if let furthest = places.max(), furthest >= textOffset {
        textOffset = furthest
        patternOffset = located.offset
      }
      if next.isEmpty { return }
      places = next
    }
    isMatch = places.contains(text.count)
    if let furthest = places.max(), furthest >= textOffset {
      textOffset = furthest
      patternOffset = patternLength
    }
  }

  private func advance(_ places: Set<Int>, by piece: PatternPiece) -> Set<Int> {
    switch piece {
    case .byte(let byte):
      return Set(places.filter { $0 < text.count && text[$0] == byte }.map { $0 + 1 })
    case .anyCharacter:
      return Set(places.filter { $0 < text.count }.map { $0 + characterLength($0) })
    case .anyRun:
      guard var place = places.min() else { return [] }
      var result: Set<Int> = [text.count]
      while place < text.count {
        result.insert(place)
        place += characterLength(place)
      }
      return result
    case .oneOf(let characterClass):
      return Set(
        places.filter {
          $0 < text.count && characterClass.contains(text[$0], ignoringCase: reader.ignoresCase)
        }.map { $0 + 1 })
    case .values(let values):
      return values.reduce(into: []) { $0.formUnion(ends(of: $1, from: places)) }
    }
  }

  private func ends(of value: [UInt8], from places: Set<Int>) -> Set<Int> {
    var places = places
    for byte in value {
      let piece: PatternPiece =
        byte == UInt8(ascii: "*") ? .anyRun : byte == UInt8(ascii: "?") ? .anyCharacter : .byte(byte)
      places = advance(places, by: piece)
      if places.isEmpty { break }
    }
    return places
  }

  private func characterLength(_ place: Int) -> Int {
    guard countsCharacters else { return 1 }
    return text.withUnsafeBufferPointer { CharacterLength.of($0, place) }
  }
}
