/// A text in lines, made for many small changes.
///
/// A change costs the length of the lines that it touches, and moving the others where their number changes. A line
/// ends at `\n`, `\r\n` or a lone `\r`, as the protocol has it.
public struct EditedText: Sendable {
  /// The lines with what ends them; the last has no end and may be empty.
  private var lines: [[UInt8]]

  /// A text.
  public init(_ bytes: [UInt8]) { lines = Self.split(bytes[...]) }

  /// The bytes of the text.
  public var bytes: [UInt8] { Array(lines.joined()) }

  /// The number of bytes. Linear in the number of lines.
  public var count: Int { lines.reduce(0) { $0 + $1.count } }

  /// Puts `replacement` in the place of a range. Places outside the text mean its nearest ones, and ends that are the
  /// wrong way round are turned.
  public mutating func replace(
    _ range: EditorRange, with replacement: some Sequence<UInt8>, encoding: PositionEncoding
  ) {
    var start = place(of: range.start, encoding)
    var end = place(of: range.end, encoding)
    if (end.line, end.offset) < (start.line, start.offset) { swap(&start, &end) }
    // A carriage return before the change, and a line feed behind it, may come together or part.
    var first = start.line
    if first > 0, lines[first - 1].last == 0x0D { first -= 1 }
    let last = min(end.line + 1, lines.count - 1)
    var text: [UInt8] = first < start.line ? lines[first] : []
    text += lines[start.line][..<start.offset]
    text += replacement
    text += lines[end.line][end.offset...]
    if last > end.line { text += lines[last] }
    var split = Self.split(text[...])
    // Only the last line of the text has no end.
    if last < lines.count - 1, split.last?.isEmpty == true { split.removeLast() }
    lines.replaceSubrange(first...last, with: split)
  }

  private func place(of position: EditorPosition, _ encoding: PositionEncoding) -> (line: Int, offset: Int) {
    guard position.line < lines.count else { return (lines.count - 1, lines[lines.count - 1].count) }
    let line = lines[position.line]
    var end = line.count
    while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
    var units = 0
    var offset = 0
    while offset < end {
      let width = encoding.units(startingWith: line[offset])
      if width > 0, units + width > position.character { break }
      units += width
      offset += 1
    }
    return (position.line, offset)
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      lines.append(Array(bytes[start..<index]))
      start = index
    }
    lines.append(Array(bytes[start...]))
    return lines
  }
}
