import PositionedJSON

/// The text of a file and its lines.
struct SourceText {
  /// The text.
  let bytes: [UInt8]
  private let lines: LineTable

  /// Finds the lines of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// The excerpt that shows the beginning of `range`, not wider than `columns`; `nil` where the range does
  /// not lie in the text.
  func excerpt(of range: TextRange, columns: Int) -> SourceExcerpt? {
    guard let line = lines.bytes(ofLine: range.start.line) else { return nil }
    let start = range.start.offset
    // A place on the line break itself belongs to the line before it.
    guard start >= line.lowerBound, start <= line.upperBound + 1, range.end.offset >= start else {
      return nil
    }
    let first = min(start, line.upperBound)
    let last = min(max(range.end.offset, first), line.upperBound)
    return SourceExcerpt(
      bytes, line: line, number: range.start.line, marked: first..<last, columns: columns)
  }
}
