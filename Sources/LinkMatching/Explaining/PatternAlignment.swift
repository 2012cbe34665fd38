/// The cheapest way to make a text and a pattern fit: the fewest characters to put in, take out or replace.
///
/// A table of pieces × text length. `nil` where the table would be larger than ``largestTable``.
struct PatternAlignment {
  /// The number of characters that change.
  let edits: Int
  /// The text with the changes, which the pattern covers.
  let text: [UInt8]
  /// The pattern changed instead, so that it covers the text as it is.
  let pattern: [UInt8]

  /// The cost of one change. What costs less only decides between ways with equally many changes: a wildcard is
  /// rather put in or left out than a letter, and takes a slash last.
  private static let change = 1_000

  /// The most cells of a table.
  static let largestTable = 1 << 20

  private enum Move: UInt8 {
    case none
    /// The piece takes a byte of the text, as it is or replaced.
    case take
    /// The piece is put into the text.
    case insert
    /// A byte of the text is taken out, or swallowed by a `*`.
    case skip
    /// A `*` ends, or a variable's value has been taken.
    case pass
  }

  private struct Cell {
    var cost: Int
    var move: Move
    /// For a variable: its value, and how much text it took.
    var value = 0
    var length = 0
    /// Whether the text fits as it is.
    var isFit = true
  }

  init?(_ pattern: [UInt8], _ text: [UInt8], _ reader: PatternReader) {
    let pieces = reader.pieces(of: pattern)
    guard (pieces.count + 1) * (text.count + 1) <= Self.largestTable else { return nil }
    let folded = text.map(reader.fold)
    let table = Self.table(pieces, folded, reader)
    edits = table[pieces.count][text.count].cost / Self.change
    (self.text, self.pattern) = Self.changes(table, pieces, pattern, text, folded, reader)
  }

  // MARK: - The table

  private static func table(
    _ pieces: [PatternPiece.Located], _ text: [UInt8], _ reader: PatternReader
  ) -> [[Cell]] {
    let unreached = Cell(cost: .max / 2, move: .none)
    var table = Array(repeating: Array(repeating: unreached, count: text.count + 1), count: pieces.count + 1)
    table[0][0].cost = 0
    for row in 0...pieces.count {
      for column in 0...text.count {
        let cost = table[row][column].cost
        guard cost < .max / 2 else { continue }
        let isRun = if row < pieces.count, case .anyRun = pieces[row].piece { true } else { false }
        if column < text.count {
          relax(&table[row][column + 1], Cell(cost: cost + (isRun ? 0 : change), move: .skip))
        }
        guard row < pieces.count else { continue }
        advance(&table, row, column, pieces[row].piece, text, reader)
      }
    }
    return table
  }

  private static func relax(_ cell: inout Cell, _ other: Cell) {
    if other.cost < cell.cost { cell = other }
  }

  private static func advance(
    _ table: inout [[Cell]], _ row: Int, _ column: Int, _ piece: PatternPiece, _ text: [UInt8],
    _ reader: PatternReader
  ) {
    let cost = table[row][column].cost
    func takesByte(_ fits: Bool, isLetter: Bool = false) {
      if column < text.count {
        let slash = !isLetter && text[column] == UInt8(ascii: "/") ? 1 : 0
        relax(
          &table[row + 1][column + 1], Cell(cost: cost + (fits ? slash : change), move: .take, isFit: fits))
      }
      relax(&table[row + 1][column], Cell(cost: cost + change + (isLetter ? 1 : 0), move: .insert))
    }
    switch piece {
    case .byte(let byte): takesByte(column < text.count && text[column] == byte, isLetter: true)
    case .anyCharacter: takesByte(true)
    case .oneOf(let characterClass):
      takesByte(
        column < text.count && characterClass.contains(text[column], ignoringCase: reader.ignoresCase))
    case .anyRun: relax(&table[row + 1][column], Cell(cost: cost, move: .pass))
    case .values(let values):
      for (number, value) in values.enumerated() {
        for length in Set([value.count, 0]) where column + length <= text.count {
          let changes = difference(value, text[column..<column + length])
          relax(
            &table[row + 1][column + length],
            Cell(
              cost: cost + changes * change, move: .pass, value: number, length: length, isFit: changes == 0))
        }
      }
    }
  }

  /// How many bytes of `text`, which is as long as the value or empty, differ from the value.
  private static func difference(_ value: [UInt8], _ text: ArraySlice<UInt8>) -> Int {
    if text.isEmpty { return value.count }
    return zip(value, text).reduce(0) { sum, pair in
      sum + (pair.0 == pair.1 || pair.0 == UInt8(ascii: "?") || pair.0 == UInt8(ascii: "*") ? 0 : 1)
    }
  }

  // MARK: - The way back

  private static func changes(
    _ table: [[Cell]], _ pieces: [PatternPiece.Located], _ pattern: [UInt8], _ text: [UInt8],
    _ folded: [UInt8], _ reader: PatternReader
  ) -> (text: [UInt8], pattern: [UInt8]) {
    var row = pieces.count
    var column = text.count
    var newText: [[UInt8]] = []
    var newPattern: [[UInt8]] = []
    while row > 0 || column > 0 {
      let cell = table[row][column]
      switch cell.move {
      case .skip:
        column -= 1
        let isRun = if row < pieces.count, case .anyRun = pieces[row].piece { true } else { false }
        if isRun { newText.append([text[column]]) } else { newPattern.append([text[column]]) }
      case .take:
        row -= 1
        column -= 1
        newText.append(cell.isFit ? [text[column]] : sample(of: pieces[row].piece, reader))
        newPattern.append(cell.isFit ? source(row, pieces, pattern) : [text[column]])
      case .insert:
        row -= 1
        newText.append(sample(of: pieces[row].piece, reader))
      case .pass:
        row -= 1
        column -= cell.length
        newPattern.append(source(row, pieces, pattern))
        guard case .values(let values) = pieces[row].piece else { break }
        newText.append(cell.isFit ? Array(text[column..<column + cell.length]) : plain(values[cell.value]))
        if !cell.isFit {
          newPattern.removeLast()
          newPattern.append(Array(text[column..<column + cell.length]))
        }
      case .none: return (text, pattern)
      }
    }
    return (newText.reversed().flatMap { $0 }, newPattern.reversed().flatMap { $0 })
  }

  /// The bytes of the pattern from which a piece was read.
  private static func source(
    _ row: Int, _ pieces: [PatternPiece.Located], _ pattern: [UInt8]
  ) -> [UInt8] {
    let end = row + 1 < pieces.count ? pieces[row + 1].offset : pattern.count
    return Array(pattern[pieces[row].offset..<end])
  }

  private static func sample(of piece: PatternPiece, _ reader: PatternReader) -> [UInt8] {
    switch piece {
    case .byte(let byte): [byte]
    case .anyCharacter: [UInt8(ascii: "x")]
    case .anyRun: []
    case .oneOf(let characterClass):
      switch characterClass {
      case .digit, .xdigit: [UInt8(ascii: "1")]
      case .upper: [UInt8(ascii: "A")]
      default: [UInt8(ascii: "a")]
      }
    case .values(let values): values.first.map(plain) ?? []
    }
  }

  /// A value with its wildcards filled in.
  private static func plain(_ value: [UInt8]) -> [UInt8] {
    value.filter { $0 != UInt8(ascii: "*") }.map { $0 == UInt8(ascii: "?") ? UInt8(ascii: "x") : $0 }
  }
}
