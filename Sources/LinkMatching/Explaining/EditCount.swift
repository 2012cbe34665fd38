/// The fewest characters to change for a text and a pattern to fit: what ``PatternAlignment`` finds, without the way
/// there.
///
/// Two rows of the table are kept, and places that already cost as much as the bound are left alone, so that a rule
/// that has little in common with the text is given up after a few pieces.
struct EditCount {
  private typealias Row = UnsafeMutableBufferPointer<Int32>
  private let text: AlignedText
  private let reader: PatternReader
  /// The cost from which on a place is of no use.
  private let limit: Int32

  /// The number of changes, if it is below `bound`.
  static func of(
    _ pieces: [PatternPiece.Located], _ text: AlignedText, _ reader: PatternReader, below bound: Int
  ) -> Int? {
    EditCount(text, reader, below: bound).run(pieces)
  }

  private init(_ text: AlignedText, _ reader: PatternReader, below bound: Int) {
    self.text = text
    self.reader = reader
    let isBounded = bound < Int(AlignmentCost.unreached / AlignmentCost.change)
    limit = isBounded ? Int32(bound) * AlignmentCost.change : AlignmentCost.unreached
  }

  private func run(_ pieces: [PatternPiece.Located]) -> Int? {
    let width = text.count + 1
    var window = Window()
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * width) { memory in
      memory.initialize(repeating: AlignmentCost.unreached)
      var row = Row(rebasing: memory[..<width])
      var next = Row(rebasing: memory[width...])
      row[0] = 0
      for located in pieces {
        guard advance(row, next, located.piece, &window) else { return nil }
        swap(&row, &next)
        next.update(repeating: AlignmentCost.unreached)
      }
      sweep(row, &window, skip: AlignmentCost.change) { _, _ in }
      let cost = row[text.count]
      return cost < limit ? Int(cost / AlignmentCost.change) : nil
    }
  }

  /// Fills the row behind `piece`; false where no place of this one is of use.
  private func advance(_ row: Row, _ next: Row, _ piece: PatternPiece, _ window: inout Window) -> Bool {
    let change = AlignmentCost.change
    let count = text.count
    switch piece {
    case .byte(let wanted):
      let insertion = AlignmentCost.letterInsertion
      return text.folded.withUnsafeBufferPointer { folded in
        sweep(row, &window, skip: change) { column, cost in
          if column < count {
            next[column + 1] = min(next[column + 1], cost + (folded[column] == wanted ? 0 : change))
          }
          next[column] = min(next[column], cost + insertion)
        }
      }
    case .anyRun:
      return sweep(row, &window, skip: 0) { column, cost in next[column] = min(next[column], cost) }
    case .anyCharacter:
      return sweep(row, &window, skip: change) { column, cost in
        if column < count {
          let end = column + text.length(at: column)
          next[end] = min(next[end], cost + AlignmentCost.ofTaking(text.folded[column]))
        }
        next[column] = min(next[column], cost + change)
      }
    case .oneOf(let characterClass):
      let folds = reader.ignoresCase
      return sweep(row, &window, skip: change) { column, cost in
        if column < count {
          let byte = text.folded[column]
          let isFit = characterClass.contains(byte, ignoringCase: folds)
          let taking = isFit ? AlignmentCost.ofTaking(byte) : change
          next[column + 1] = min(next[column + 1], cost + taking)
        }
        next[column] = min(next[column], cost + change)
      }
    case .values(let values): return advance(row, next, values, &window)
    }
  }

  private func advance(_ row: Row, _ next: Row, _ values: [[UInt8]], _ window: inout Window) -> Bool {
    let longest = values.reduce(0) { max($0, $1.count) }
    return sweep(row, &window, skip: AlignmentCost.change, longestStep: longest) { column, cost in
      for value in values {
        for length in value.isEmpty ? [0] : [value.count, 0] where column + length <= text.count {
          let changes = AlignmentCost.difference(value, text.folded[column..<column + length])
          next[column + length] = min(next[column + length], cost + changes * AlignmentCost.change)
        }
      }
    }
  }

  /// The places of a row that can be of use before characters are taken out.
  private struct Window {
    var low = 0
    var high = 0
  }

  /// Passes the places of use to `body`, none of them before the window, taking characters out of the text at the cost
  /// of `skip`.
  @inline(__always) @discardableResult
  private func sweep(
    _ row: Row, _ window: inout Window, skip: Int32, longestStep: Int = CharacterLength.longest,
    _ body: (Int, Int32) -> Void
  ) -> Bool {
    var first: Int?
    var last = 0
    for column in window.low..<row.count {
      let cost = row[column]
      guard cost < limit else {
        if column > window.high, column > last { break }
        continue
      }
      if first == nil { first = column }
      if column + 1 < row.count {
        let end = column + text.length(at: column)
        row[end] = min(row[end], cost + skip)
        last = max(last, end)
      }
      body(column, cost)
    }
    guard let first else { return false }
    window = Window(low: first, high: last + longestStep)
    return true
  }
}
