import LinkMatching

/// Reads a stream in blocks of whole lines, with bounded memory.
///
/// A line that is longer than any URL is cut behind the longest one, so that it stays a line and stays unreadable.
struct LineBlocks {
  private var bytes: InputBytes
  private let blockSize: Int
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var isSkipping = false

  /// The longest line that is kept.
  private static let longestLine = MatchStream.maximumLineLength + 2

  /// The lines of `bytes` in blocks of about `blockSize` bytes.
  init(_ bytes: InputBytes, blockSize: Int) {
    self.bytes = bytes
    self.blockSize = blockSize
  }

  /// The next whole lines, at least one; the last line of the stream may lack its line break. `nil` at the end.
  mutating func next() throws(ToolError) -> [UInt8]? {
    while true {
      if isAtEnd {
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return rest
      }
      let start = rest.count
      var block = rest
      rest = []
      isAtEnd = try bytes.read(into: &block, limit: blockSize) == 0
      if isSkipping { skip(in: &block, from: start) }
      guard let last = block[start...].lastIndex(of: 0x0A) else {
        keepStart(of: block)
        continue
      }
      rest = Array(block[(last + 1)...])
      block.removeSubrange((last + 1)...)
      return block
    }
  }

  /// Keeps a line without its end, as much of it as can matter.
  private mutating func keepStart(of line: [UInt8]) {
    rest = line
    guard rest.count > Self.longestLine else { return }
    rest.removeSubrange(Self.longestLine...)
    isSkipping = true
  }

  /// Removes the rest of a line that is too long.
  private mutating func skip(in block: inout [UInt8], from start: Int) {
    guard let end = block[start...].firstIndex(of: 0x0A) else {
      block.removeSubrange(start...)
      return
    }
    block.removeSubrange(start..<end)
    isSkipping = false
  }
}
