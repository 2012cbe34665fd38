/// The cheapest way to make a text and a pattern fit: the fewest characters to put in, take out or replace.
///
/// A table of pieces × text length. `nil` where the table would be larger than ``AlignmentCost/largestTable``, and for a
/// pattern that no text fits, since a variable in it has no values.
struct PatternAlignment {
  /// The number of characters that change.
  let edits: Int
  /// The text with the changes, which the pattern covers.
  let text: [UInt8]
  /// The pattern changed instead, so that it covers the text as it is.
  let pattern: ChangedPattern

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
    /// For a variable: its value.
    var value: Int32 = 0
    /// How much text the move took.
    var length: Int32 = 0

    static let unreached = Cell(cost: AlignmentCost.unreached, move: .none)
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

  init?(_ pattern: [UInt8], _ text: AlignedText, _ reader: PatternReader) {
    let pieces = reader.pieces(of: pattern)
    guard AlignmentCost.allows(pieces.count, text.count) else { return nil }
    let table = Self.table(pieces, text, reader)
    let cost = table[pieces.count, text.count].cost
    guard cost < AlignmentCost.unreached else { return nil }
    edits = Int(cost / AlignmentCost.change)
    (self.text, self.pattern) = Self.changes(table, pieces, pattern, text.bytes, reader)
  }

  // MARK: - The table

  private static func table(
    _ pieces: [PatternPiece.Located], _ text: AlignedText, _ reader: PatternReader
  ) -> Table {
    var table = Table(rows: pieces.count + 1, width: text.count + 1)
    for row in 0...pieces.count {
      let piece = row < pieces.count ? pieces[row].piece : nil
      let skip = if case .anyRun = piece { Int32(0) } else { AlignmentCost.change }
      for column in 0...text.count {
        let cost = table[row, column].cost
        guard cost < Cell.unreached.cost else { continue }
        if column < text.count {
          let length = text.length(at: column)
          table.relax(row, column + length, Cell(cost: cost + skip, move: .skip, length: Int32(length)))
        }
        if let piece { advance(&table, row, column, piece, text, reader) }
      }
    }
    return table
  }

  private static func advance(
    _ table: inout Table, _ row: Int, _ column: Int, _ piece: PatternPiece, _ text: AlignedText,
    _ reader: PatternReader
  ) {
    let byte = column < text.count ? text.folded[column] : nil
    let change = AlignmentCost.change
    switch piece {
    case .byte(let wanted):
      if let byte { take(&table, row, column, 1, byte == wanted ? 0 : change, isFit: byte == wanted) }
      insert(&table, row, column, AlignmentCost.letterInsertion)
    case .anyCharacter:
      if let byte {
        take(&table, row, column, text.length(at: column), AlignmentCost.ofTaking(byte), isFit: true)
      }
      insert(&table, row, column, change)
    case .oneOf(let characterClass):
      if let byte {
        let isFit = characterClass.contains(byte, ignoringCase: reader.ignoresCase)
        take(&table, row, column, 1, isFit ? AlignmentCost.ofTaking(byte) : change, isFit: isFit)
      }
      insert(&table, row, column, change)
    case .anyRun: table.relax(row + 1, column, Cell(cost: table[row, column].cost, move: .pass))
    case .values(let values): takeValue(&table, row, column, values, text.folded)
    }
  }

  /// Takes the next `length` bytes of the text.
  private static func take(
    _ table: inout Table, _ row: Int, _ column: Int, _ length: Int, _ cost: Int32, isFit: Bool
  ) {
    table.relax(
      row + 1, column + length,
      Cell(cost: table[row, column].cost + cost, move: .take, isFit: isFit, length: Int32(length)))
  }

  private static func insert(_ table: inout Table, _ row: Int, _ column: Int, _ cost: Int32) {
    table.relax(row + 1, column, Cell(cost: table[row, column].cost + cost, move: .insert))
  }

  /// Takes as much text as one of the values is long, or none.
  private static func takeValue(
    _ table: inout Table, _ row: Int, _ column: Int, _ values: [[UInt8]], _ text: [UInt8]
  ) {
    let cost = table[row, column].cost
    for (number, value) in values.enumerated() {
      for length in value.isEmpty ? [0] : [value.count, 0] where column + length <= text.count {
        let changes = AlignmentCost.difference(value, text[column..<column + length])
        table.relax(
          row + 1, column + length,
          Cell(
            cost: cost + changes * AlignmentCost.change, move: .pass, isFit: changes == 0,
            value: Int32(number),
            length: Int32(length)))
      }
    }
  }

  // MARK: - The way back

  private static func changes(
    _ table: Table, _ pieces: [PatternPiece.Located], _ pattern: [UInt8], _ text: [UInt8],
    _ reader: PatternReader
  ) -> (text: [UInt8], pattern: ChangedPattern) {
    var row = pieces.count
    var column = text.count
    var newText: [[UInt8]] = []
    var newPattern: [ChangedPattern.Stretch] = []
    while row > 0 || column > 0 {
      let cell = table[row, column]
      if cell.move == .none { break }
      column -= Int(cell.length)
      let taken = Array(text[column..<column + Int(cell.length)])
      if cell.move == .skip {
        let isRun = if row < pieces.count, case .anyRun = pieces[row].piece { true } else { false }
        if isRun { newText.append(taken) } else { newPattern.append(.text(taken)) }
        continue
      }
      row -= 1
      let keeps = cell.isFit && cell.move != .insert
      if cell.move != .insert {
        newPattern.append(keeps ? .pattern(source(row, pieces, pattern)) : .text(taken))
      }
      newText.append(keeps ? taken : replacement(of: taken, by: pieces[row].piece, cell, reader))
    }
    return (newText.reversed().flatMap { $0 }, ChangedPattern(stretches: newPattern.reversed()))
  }

  /// The bytes of the pattern from which a piece was read.
  private static func source(
    _ row: Int, _ pieces: [PatternPiece.Located], _ pattern: [UInt8]
  ) -> [UInt8] {
    let end = row + 1 < pieces.count ? pieces[row + 1].offset : pattern.count
    return Array(pattern[pieces[row].offset..<end])
  }

  /// A text that a piece covers in place of what it took; for a variable, by the value of the cell.
  private static func replacement(
    of taken: [UInt8], by piece: PatternPiece, _ cell: Cell, _ reader: PatternReader
  ) -> [UInt8] {
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
    case .values(let values): filled(values[Int(cell.value)], with: taken, reader)
    }
  }

  /// The text of the same length that a value took, changed where it differs from the value; or the value itself with
  /// its wildcards filled in.
  private static func filled(_ value: [UInt8], with taken: [UInt8], _ reader: PatternReader) -> [UInt8] {
    let isWildcard = { (byte: UInt8) in byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }
    guard taken.isEmpty else {
      return zip(value, taken).map { isWildcard($0) || $0 == reader.fold($1) ? $1 : $0 }
    }
    return value.filter { $0 != UInt8(ascii: "*") }.map { isWildcard($0) ? UInt8(ascii: "x") : $0 }
  }
}
