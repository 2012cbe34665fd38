import PositionedJSON

/// The lines and columns of some offsets of a text, found in one pass however long its lines are.
struct OffsetPositions {
  private var positions: [Int: TextPosition] = [:]

  /// Finds the positions of `offsets`; those outside `bytes` have none.
  init(_ offsets: [Int], in bytes: [UInt8]) {
    var wanted = Set(offsets).sorted()[...]
    var position = TextPosition.start
    while let next = wanted.first {
      if next == position.offset { positions[next] = position }
      if next <= position.offset {
        wanted = wanted.dropFirst()
        continue
      }
      guard position.offset < bytes.count else { return }
      position = Self.position(after: position, in: bytes)
    }
  }

  /// The position of `offset`, or `nil`.
  subscript(offset: Int) -> TextPosition? { positions[offset] }

  /// The position one byte on. Both bytes of `\r\n` stand on the line that they end.
  private static func position(after place: TextPosition, in bytes: [UInt8]) -> TextPosition {
    let byte = bytes[place.offset]
    let next = place.offset + 1
    let isLineFeedNext = next < bytes.count && bytes[next] == 0x0A
    if byte == 0x0A || (byte == 0x0D && !isLineFeedNext) {
      return TextPosition(offset: next, line: place.line + 1, column: 1)
    }
    let column = place.column + (UTF8Bytes.isContinuation(byte) ? 0 : 1)
    return TextPosition(offset: next, line: place.line, column: column)
  }
}
