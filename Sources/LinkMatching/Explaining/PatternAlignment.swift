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
  private static let change: Int32 = 1_000

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
    var cost: Int32
    var move: Move
    /// Whether the text fits as it is.
    var isFit = true
    /// For a variable: its value, and how much text it took.
    var value: Int32 = 0
    var length: Int32 = 0

    static let unreached = Cell(cost: .max / 2, move: .none)
  }

  /// The cells, those of the text's places behind each other for each piece.
  private struct Table {
    private(set) var cells: [Cell]
    private let width: Int

    init(rows: Int, width: Int) {
      cells = Array(repeating: .unreached, count: rows * width)
      self.width = width
      cells[0].cost = 0
    }

    subscript(row: Int, column: Int) -> Cell { cells[row * width + column] }

    mutating func relax(_ row: Int, _ column: Int, _ cell: Cell) {
      if cell.cost < cells[row * width + column].cost { cells[row * width + column] = cell }
    }
  }

  init?(_ pattern: [UInt8], _ text: [UInt8], _ reader: PatternReader) {
    let pieces = reader.pieces(of: pattern)
    guard (pieces.count + 1) * (text.count + 1) <= Self.largestTable else { return nil }
    let folded = text.map(reader.fold)
    let table = Self.table(pieces, folded, reader)
    edits = Int(table[pieces.count, text.count].cost / Self.change)
    (self.text, self.pattern) = Self.changes(table, pieces, pattern, text, folded, reader)
  }

  // MARK: - The table

  private static func table(
    _ pieces: [PatternPiece.Located], _ text: [UInt8], _ reader: PatternReader
  ) -> Table {
    var table = Table(rows: pieces.count + 1, width: text.count + 1)
    for row in 0...pieces.count {
      let piece = row < pieces.count ? pieces[row].piece : nil
      let skip = if case .anyRun = piece { Int32(0) } else { change }
      for column in 0...text.count {
        let cost = table[row, column].cost
        guard cost < Cell.unreached.cost else { continue }
        if column < text.count { table.relax(row, column + 1, Cell(cost: cost + skip, move: .skip)) }
        if let piece { advance(&table, row, column, piece, text, reader) }
      }
    }
    return table
  }

  private static func advance(
    _ table: inout Table, _ row: Int, _ column: Int, _ piece: PatternPiece, _ text: [UInt8],
    _ reader: PatternReader
  ) {
    let byte = column < text.count ? text[column] : nil
    switch piece {
    case .byte(let wanted):
      // A letter is put in rather later than a wildcard, which could be anything.
      takeByte(&table, row, column, byte.map { _ in 0 }, isFit: byte == wanted, insertion: change + 1)
    case .anyCharacter: takeByte(&table, row, column, byte.map(slashCost), isFit: true, insertion: change)
    case .oneOf(let characterClass):
      let isFit = byte.map { characterClass.contains($0, ignoringCase: reader.ignoresCase) } ?? false
      takeByte(&table, row, column, byte.map(slashCost), isFit: isFit, insertion: change)
    case .anyRun: table.relax(row + 1, column, Cell(cost: table[row, column].cost, move: .pass))
    case .values(let values): takeValue(&table, row, column, values, text)
    }
  }

  private static func slashCost(_ byte: UInt8) -> Int32 { byte == UInt8(ascii: "/") ? 1 : 0 }

  /// Takes the next byte of the text, at the cost of `taking` if it fits, or puts one in.
  private static func takeByte(
    _ table: inout Table, _ row: Int, _ column: Int, _ taking: Int32?, isFit: Bool, insertion: Int32
  ) {
    let cost = table[row, column].cost
    if let taking {
      table.relax(
        row + 1, column + 1, Cell(cost: cost + (isFit ? taking : change), move: .take, isFit: isFit))
    }
    table.relax(row + 1, column, Cell(cost: cost + insertion, move: .insert))
  }

  /// Takes as much text as one of the values is long, or none.
  private static func takeValue(
    _ table: inout Table, _ row: Int, _ column: Int, _ values: [[UInt8]], _ text: [UInt8]
  ) {
    let cost = table[row, column].cost
    for (number, value) in values.enumerated() {
      for length in value.isEmpty ? [0] : [value.count, 0] where column + length <= text.count {
        let changes = difference(value, text[column..<column + length])
        table.relax(
          row + 1, column + length,
          Cell(
            cost: cost + Int32(changes) * change, move: .pass, isFit: changes == 0, value: Int32(number),
            length: Int32(length)))
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
    _ table: Table, _ pieces: [PatternPiece.Located], _ pattern: [UInt8], _ text: [UInt8],
    _ folded: [UInt8], _ reader: PatternReader
  ) -> (text: [UInt8], pattern: [UInt8]) {
    var row = pieces.count
    var column = text.count
    var newText: [[UInt8]] = []
    var newPattern: [[UInt8]] = []
    while row > 0 || column > 0 {
      let cell = table[row, column]
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
        column -= Int(cell.length)
        newPattern.append(source(row, pieces, pattern))
        guard case .values(let values) = pieces[row].piece else { break }
        newText.append(
          cell.isFit ? Array(text[column..<column + Int(cell.length)]) : plain(values[Int(cell.value)]))
        if !cell.isFit {
          newPattern.removeLast()
          newPattern.append(Array(text[column..<column + Int(cell.length)]))
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
