/// The lines of a text: turns byte offsets into lines and columns.
///
/// Making the table takes one pass over the text; a look-up is a binary search and a pass over a few hundred bytes,
/// however long the line: whole files stand on one.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  /// The number of characters that start before each block of the text.
  private let charactersBefore: [Int]
  private static let blockSize = 256

  /// Finds the lines of `bytes`.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D {
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    lineStarts = starts
    charactersBefore = Self.countCharacters(bytes)
  }

  private static func countCharacters(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / blockSize + 1)
    var count = 0
    for index in bytes.indices {
      if index % blockSize == 0 { counts.append(count) }
      if !UTF8Bytes.isContinuation(bytes[index]) { count += 1 }
    }
    if bytes.count % blockSize == 0 { counts.append(count) }
    return counts
  }

  /// The number of characters that start before `offset`, which is at most the length of the text.
  private func characters(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    var count = charactersBefore[block]
    for index in block * Self.blockSize..<offset where !UTF8Bytes.isContinuation(bytes[index]) { count += 1 }
    return count
  }

  /// The number of lines; a text that ends with a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The place of the byte at `offset`; an offset outside the text means its nearer end.
  public func position(at offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = 1 + characters(before: offset) - characters(before: lineStarts[low])
    return TextPosition(offset: offset, line: low + 1, column: column)
  }

  /// The stretch of the bytes in `range`.
  public func range(_ range: Range<Int>) -> TextRange {
    TextRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The bytes of one line (from 1) without its line break, as an offset range; `nil` outside the text.
  public func bytes(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
