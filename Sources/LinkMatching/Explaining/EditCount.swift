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
    var low = 0
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * width) { memory in
      memory.initialize(repeating: AlignmentCost.unreached)
      var row = Row(rebasing: memory[..<width])
      var next = Row(rebasing: memory[width...])
      row[0] = 0
      for located in pieces {
        guard advance(row, next, located.piece, &low) else { return nil }
        swap(&row, &next)
        next.update(repeating: AlignmentCost.unreached)
      }
      sweep(row, &low, skip: AlignmentCost.change) { _, _ in }
      let cost = row[text.count]
      return cost < limit ? Int(cost / AlignmentCost.change) : nil
    }
  }

  /// Fills the row behind `piece`; false where no place of this one is of use.
  private func advance(_ row: Row, _ next: Row, _ piece: PatternPiece, _ low: inout Int) -> Bool {
    let change = AlignmentCost.change
    let count = text.count
    switch piece {
    case .byte(let wanted):
      let insertion = AlignmentCost.letterInsertion
      return text.folded.withUnsafeBufferPointer { folded in
        sweep(row, &low, skip: change) { column, cost in
          if column < count {
            next[column + 1] = min(next[column + 1], cost + (folded[column] == wanted ? 0 : change))
          }
          next[column] = min(next[column], cost + insertion)
        }
      }
    case .anyRun: return sweep(row, &low, skip: 0) { column, cost in next[column] = min(next[column], cost) }
    case .anyCharacter:
      return sweep(row, &low, skip: change) { column, cost in
        if column < count {
          let end = column + text.length(at: column)
          next[end] = min(next[end], cost + AlignmentCost.ofTaking(text.folded[column]))
        }
        next[column] = min(next[column], cost + change)
      }
    case .oneOf(let characterClass):
      let folds = reader.ignoresCase
      return sweep(row, &low, skip: change) { column, cost in
        if column < count {
          let byte = text.folded[column]
          let isFit = characterClass.contains(byte, ignoringCase: folds)
          let taking = isFit ? AlignmentCost.ofTaking(byte) : change
          next[column + 1] = min(next[column + 1], cost + taking)
        }
        next[column] = min(next[column], cost + change)
      }
    case .values(let values): return advance(row, next, values, &low)
    }
  }

  private func advance(_ row: Row, _ next: Row, _ values: [[UInt8]], _ low: inout Int) -> Bool {
    return sweep(row, &low, skip: AlignmentCost.change) { column, cost in
      for value in values {
        for length in value.isEmpty ? [0] : [value.count, 0] where column + length <= text.count {
          let changes = AlignmentCost.difference(value, text.folded[column..<column + length])
          next[column + length] = min(next[column + length], cost + changes * AlignmentCost.change)
        }
      }
    }
  }

  /// Passes the places of use to `body`, from the first one at `low` on, taking characters out of the text at the cost of `skip`.
  @inline(__always) @discardableResult
  private func sweep(
    _ row: Row, _ low: inout Int, skip: Int32, _ body: (Int, Int32) -> Void
  ) -> Bool {
    var isFirst = true
    for column in low..<row.count {
      let cost = row[column]
      guard cost < limit else { continue }
      if isFirst {
        isFirst = false
        low = column
      }
      if column + 1 < row.count {
        let end = column + text.length(at: column)
        row[end] = min(row[end], cost + skip)
      }
      body(column, cost)
    }
    return !isFirst
  }
}
