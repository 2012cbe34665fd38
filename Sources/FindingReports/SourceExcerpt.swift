/// A source line, or the part of a long one around a marked stretch, safe to print.
struct SourceExcerpt {
  /// The number of the line, from 1.
  let number: Int
  /// What stands before the marked stretch.
  let before: String
  /// The marked stretch; empty where the place is between two characters or at the line's end.
  let marked: String
  /// What stands behind it.
  let after: String
  /// The columns of `before`.
  let beforeColumns: Int
  /// The columns of `marked`.
  let markedColumns: Int

  /// The excerpt of `bytes[line]` that shows `marked`, in at most `columns` columns.
  ///
  /// The cost depends on `columns` alone, not on the length of the line.
  init(_ bytes: [UInt8], line: Range<Int>, number: Int, marked: Range<Int>, columns: Int) {
    self.number = number
    var left = Self.cells(before: marked.lowerBound, of: bytes, line: line, columns: columns)
    var right = Self.cells(from: marked.lowerBound, of: bytes, line: line, columns: columns)
    let rightColumns = right.cells.reduce(0) { $0 + $1.columns }
    left.cut(to: max(columns / 3, columns - rightColumns))
    right.cut(to: columns - left.columns)

    var (before, middle, after) = (left.isComplete ? "" : "…", "", "")
    for cell in left.cells.reversed() { before += cell.text }
    var markedColumns = 0
    for cell in right.cells {
      if cell.bytes.lowerBound < marked.upperBound {
        middle += cell.text
        markedColumns += cell.columns
      } else {
        after += cell.text
      }
    }
    self.before = before
    self.marked = middle
    self.after = after + (right.isComplete ? "" : "…")
    beforeColumns = left.columns
    self.markedColumns = markedColumns
  }

  /// A run of characters, the one nearest to the place first.
  private struct Side {
    var cells: [SourceCell] = []
    /// Whether the run reaches the line's end on its side.
    var isComplete = true

    /// The columns of the run, the mark of a cut among them.
    var columns: Int { cells.reduce(isComplete ? 0 : 1) { $0 + $1.columns } }

    /// Drops the farthest characters until the run fits.
    mutating func cut(to limit: Int) {
      var width = columns
      while width > limit, let last = cells.popLast() {
        width -= last.columns
        if isComplete {
          isComplete = false
          width += 1
        }
      }
    }
  }

  private static func cells(
    before place: Int, of bytes: [UInt8], line: Range<Int>, columns: Int
  ) -> Side {
    var side = Side()
    var index = place
    var width = 0
    while index > line.lowerBound, width <= columns, side.cells.count < 4 * columns {
      let cell = SourceCell(bytes, before: index, start: line.lowerBound, end: line.upperBound)
      side.cells.append(cell)
      width += cell.columns
      index = cell.bytes.lowerBound
    }
    side.isComplete = index <= line.lowerBound
    return side
  }

  private static func cells(
    from place: Int, of bytes: [UInt8], line: Range<Int>, columns: Int
  ) -> Side {
    var side = Side()
    var index = place
    var width = 0
    while index < line.upperBound, width <= columns, side.cells.count < 4 * columns {
      let cell = SourceCell(bytes, at: index, end: line.upperBound)
      side.cells.append(cell)
      width += cell.columns
      index = cell.bytes.upperBound
    }
    side.isComplete = index >= line.upperBound
    return side
  }
}
