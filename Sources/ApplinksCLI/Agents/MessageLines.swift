import EditorSupport

/// Takes messages out of a stream, one a line. Blank lines are passed over.
struct MessageLines {
  /// The longest line that is taken, in bytes; a longer one is passed over.
  static let longest = 4 << 20

  private var line: [UInt8] = []
  private var isTooLong = false

  /// Takes the next bytes of the stream, and returns the lines that are complete with them.
  mutating func feed(_ bytes: [UInt8]) -> [MessageFraming.Item] {
    var items: [MessageFraming.Item] = []
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0, let item = finish() { items.append(item) }
      if line.count + part.element.count > Self.longest { isTooLong = true }
      if !isTooLong { line += part.element }
    }
    return items
  }

  /// The line so far, at the end of the stream.
  mutating func finish() -> MessageFraming.Item? {
    defer {
      line = []
      isTooLong = false
    }
    if isTooLong { return .fault("A message is longer than \(Self.longest) bytes.") }
    return line.allSatisfy { $0 <= 0x20 } ? nil : .body(line)
  }
}
