import PositionedJSON

/// One version of a text, and the way between its bytes and the places that the protocol names.
///
/// Making one takes a pass over the text; a look-up is a binary search and a few hundred bytes, however long the line.
public struct TextSnapshot: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// What characters are counted in.
  public let encoding: PositionEncoding
  private let lineStarts: [Int]
  /// The units before each block of the text.
  private let unitsBefore: [Int]
  private static let blockSize = 256

  /// A version of a text.
  public init(_ bytes: [UInt8], encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    var starts = [0]
    var units: [Int] = []
    units.reserveCapacity(bytes.count / Self.blockSize + 1)
    var count = 0
    var index = 0
    while index < bytes.count {
      if index % Self.blockSize == 0 { units.append(count) }
      let byte = bytes[index]
      count += encoding.units(startingWith: byte)
      index += 1
      let isFeed = byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
      if isFeed { starts.append(index) }
    }
    if bytes.count % Self.blockSize == 0 { units.append(count) }
    lineStarts = starts
    unitsBefore = units
  }

  private func units(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    var count = unitsBefore[block]
    for index in block * Self.blockSize..<offset { count += encoding.units(startingWith: bytes[index]) }
    return count
  }

  /// The place of the byte at `offset`; an offset outside the text means its nearer end.
  public func position(at offset: Int) -> EditorPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    return EditorPosition(line: line, character: units(before: offset) - units(before: lineStarts[line]))
  }

  /// The stretch of some bytes.
  public func range(_ range: Range<Int>) -> EditorRange {
    EditorRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The whole text.
  public var wholeRange: EditorRange { range(0..<bytes.count) }

  /// The offset of a place; one outside the text or behind its line means the nearest before it.
  public func offset(of position: EditorPosition) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    let start = lineStarts[position.line]
    var end = position.line + 1 < lineStarts.count ? lineStarts[position.line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let wanted = units(before: start) + min(position.character, end - start)
    var low = start / Self.blockSize
    var high = unitsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if unitsBefore[middle] <= wanted { low = middle } else { high = middle }
    }
    var index = max(start, low * Self.blockSize)
    var count = units(before: index)
    while index < end {
      let width = encoding.units(startingWith: bytes[index])
      if width > 0, count + width > wanted { break }
      count += width
      index += 1
    }
    return index
  }

  /// The bytes of two ends, the first of which may be behind the second.
  public func offsets(of range: EditorRange) -> Range<Int> {
    let start = offset(of: range.start)
    let end = offset(of: range.end)
    return min(start, end)..<max(start, end)
  }

  /// The bytes of the line (from zero) without what ends it; `nil` outside the text.
  public func bytes(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line) else { return nil }
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
