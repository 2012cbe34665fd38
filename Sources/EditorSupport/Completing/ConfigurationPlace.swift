/// Where the cursor stands in an `applinks.yaml`: below which keys, and in which word.
///
/// Only the block style is understood, by its indentation, and lists in brackets on one line.
struct ConfigurationPlace: Sendable {
  /// The keys of the mappings that the line stands in, outermost first.
  let path: [String]
  /// The key of the line, where the cursor stands behind its colon.
  let key: String?
  /// The bytes of the word at the cursor.
  let word: Range<Int>

  init(_ snapshot: TextSnapshot, offset: Int) {
    let bytes = snapshot.bytes
    let line = snapshot.position(at: offset).line
    let range = snapshot.bytes(ofLine: line) ?? offset..<offset
    word = Self.word(at: offset, in: bytes)
    let before = bytes[range.lowerBound..<max(range.lowerBound, min(offset, range.upperBound))]
    key = Self.key(of: before)
    // A cursor on a blank line stands as deep as it is indented.
    var depth = before.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
    var path: [String] = []
    var number = line
    var left = 10_000
    while number > 0, depth > 0, left > 0 {
      number -= 1
      left -= 1
      guard let range = snapshot.bytes(ofLine: number) else { break }
      let text = bytes[range]
      let indent = text.prefix { $0 == 0x20 }.count
      guard indent < depth, indent < text.count, let name = Self.key(of: text) else { continue }
      path.insert(name, at: 0)
      depth = indent
    }
    self.path = path
  }

  /// The word of letters, digits and hyphens that the byte at `offset` stands in or behind.
  static func word(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
    func isPart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    var start = min(max(0, offset), bytes.count)
    var end = start
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    // The hyphens of a list are no part of its words.
    while start < end, bytes[start] == UInt8(ascii: "-") { start += 1 }
    return start..<max(start, end)
  }

  /// The text before the first colon that a blank or the line's end follows.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    var index = line.startIndex
    while index < line.endIndex, line[index] == 0x20 || line[index] == UInt8(ascii: "-") { index += 1 }
    guard index < line.endIndex, line[index] != UInt8(ascii: "#") else { return nil }
    for end in index..<line.endIndex where line[end] == UInt8(ascii: ":") {
      guard end + 1 == line.endIndex || line[end + 1] == 0x20 else { continue }
      let name = String(decoding: line[index..<end], as: UTF8.self)
      return name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1
        ? String(name.dropFirst().dropLast()) : name
    }
    return nil
  }
}
