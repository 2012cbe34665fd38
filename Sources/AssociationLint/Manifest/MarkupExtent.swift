/// Finds how far an attribute or the beginning of a start tag reaches in the text of an XML file.
enum MarkupExtent {
  /// The longest stretch that is marked, in bytes.
  static let longest = 2_000

  /// The bytes of the attribute that begins at `offset`, its value included, or of the name of the element there.
  static func range(from offset: Int, in bytes: [UInt8]) -> Range<Int> {
    guard offset >= 0, offset < bytes.count else { return bytes.count..<bytes.count }
    let text = bytes[offset..<min(bytes.count, offset + longest)]
    return offset..<(bytes[offset] == UInt8(ascii: "<") ? endOfName(text) : endOfValue(text))
  }

  private static func endOfName(_ text: ArraySlice<UInt8>) -> Int {
    text.dropFirst().firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
      ?? text.endIndex
  }

  private static func endOfValue(_ text: ArraySlice<UInt8>) -> Int {
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard let open = text.firstIndex(where: { quotes.contains($0) }) else { return text.endIndex }
    return text[(open + 1)...].firstIndex(of: text[open]).map { $0 + 1 } ?? text.endIndex
  }
}
