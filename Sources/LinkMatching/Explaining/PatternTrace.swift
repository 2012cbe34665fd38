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
    self.text = reader.ignoresCase ? text.map(reader.fold) : text
    self.reader = reader
    self.countsCharacters = countsCharacters
    follow(pattern)
  }

  /// Follows the pieces: as long as only one place is possible without a set, since most rules fail there.
  private mutating func follow(_ pattern: [UInt8]) {
    var place = 0
    var index = 0
    while index < pattern.count {
      let offset = index
      let piece = reader.piece(of: pattern, at: &index)
      if piece.hasManyEnds { return follow(pattern, from: offset, place) }
      note(place, offset)
      guard let end = end(of: piece, from: place) else { return }
      place = end
    }
    isMatch = place == text.count
    note(place, pattern.count)
  }

  /// Follows the rest of the pattern, from a set of places.
  private mutating func follow(_ pattern: [UInt8], from start: Int, _ place: Int) {
    var places = PlaceMarks(count: text.count + 1)
    places.insert(place)
    var index = start
    while index < pattern.count {
      let offset = index
      let next = advance(places, by: reader.piece(of: pattern, at: &index))
      note(places.last, offset)
      if next.isEmpty { return }
      places = next
    }
    isMatch = places.contains(text.count)
    note(places.last, pattern.count)
  }

  private mutating func note(_ place: Int, _ offset: Int) {
    guard place >= textOffset else { return }
    textOffset = place
    patternOffset = offset
  }

  /// Where a piece that ends at one place at the most ends.
  private func end(of piece: PatternPiece, from place: Int) -> Int? {
    guard place < text.count else { return nil }
    switch piece {
    case .byte(let byte): return text[place] == byte ? place + 1 : nil
    case .anyCharacter: return place + characterLength(place)
    case .oneOf(let characterClass):
      return characterClass.contains(text[place], ignoringCase: reader.ignoresCase) ? place + 1 : nil
    case .anyRun, .values: return nil
    }
  }

  private func advance(_ places: PlaceMarks, by piece: PatternPiece) -> PlaceMarks {
    var next = PlaceMarks(count: text.count + 1)
    switch piece {
    case .byte, .anyCharacter, .oneOf:
      places.forEach { place in
        if let end = end(of: piece, from: place) { next.insert(end) }
      }
    case .anyRun:
      guard !places.isEmpty else { break }
      var place = places.first
      while place < text.count {
        next.insert(place)
        place += characterLength(place)
      }
      next.insert(text.count)
    case .values(let values):
      for value in values { next.formUnion(ends(of: value, from: places)) }
    }
    return next
  }

  private func ends(of value: [UInt8], from places: PlaceMarks) -> PlaceMarks {
    var places = places
    for byte in value {
      places = advance(places, by: PatternPiece(ofValue: byte))
      if places.isEmpty { break }
    }
    return places
  }

  private func characterLength(_ place: Int) -> Int {
    guard countsCharacters else { return 1 }
    return text.withUnsafeBufferPointer { CharacterLength.of($0, place) }
  }
}
