import PositionedJSON

/// Tags, comments and all that stands before the root.
extension XMLPropertyListReader {
  /// Checks that the file is UTF-8 without control characters.
  func checkCharacters() throws(EntitlementError) {
    let bad: Int? = bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = UTF8Bytes.sequenceLength(in: buffer, at: index, end: buffer.count)
        if length == 0 || (length == 1 && buffer[index] < 0x20 && !Self.isSpace(buffer[index])) {
          return index
        }
        index += length
      }
      return nil
    }
    guard let bad else { return }
    if bytes[bad] < 0x20 {
      throw malformed("There is a control character, which XML does not allow", at: bad)
    }
    throw failure(.invalidUTF8, "There is a byte that is not UTF-8; save the file as UTF-8", at: bad)
  }

  /// Steps over the XML declaration, comments and one document type.
  mutating func readProlog() throws(EntitlementError) {
    if starts(with: "<?xml") { try readDeclaration() }
    try skipMisc()
    guard starts(with: "<!DOCTYPE") else { return }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard bytes[index] != UInt8(ascii: "[") else {
        throw failure(
          .internalSubset, "The document type declares something of its own; remove everything in brackets",
          at: index)
      }
      index += 1
    }
    guard index < bytes.count else { throw malformed("The document type has no end", at: start) }
    index += 1
    try skipMisc()
  }

  private mutating func readDeclaration() throws(EntitlementError) {
    let start = index
    try skip(past: "?>", what: "XML declaration")
    guard let attributes = XMLDeclaration.attributes(in: bytes[start + 5..<index - 2]) else {
      throw malformed("The XML declaration is damaged", at: start)
    }
    guard let encoding = attributes["encoding"]?.lowercased() else { return }
    if ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding) { return }
    let coversASCII = ["iso-8859-", "windows-125", "latin1", "macintosh"].contains { encoding.hasPrefix($0) }
    guard !coversASCII || bytes.contains(where: { $0 >= 0x80 }) else { return }
    throw failure(
      .unsupportedEncoding, "The encoding \(QuotedText.of(encoding)) is not read; save the file as UTF-8",
      at: start)
  }

  /// Steps over white space, comments and processing instructions.
  mutating func skipMisc() throws(EntitlementError) {
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        index += 1
      } else if starts(with: "<!--") {
        index += 4
        try skip(past: "-->", what: "comment")
      } else if starts(with: "<?") {
        try skip(past: "?>", what: "processing instruction")
      } else {
        return
      }
    }
  }

  /// Whether an end tag comes next.
  var isAtCloseTag: Bool { starts(with: "</") }

  mutating func readOpenTag() throws(EntitlementError) -> XMLTag {
    let start = index
    guard index < bytes.count else {
      throw malformed("The property list ends before its elements do", at: index)
    }
    guard bytes[index] == UInt8(ascii: "<") else {
      throw malformed("There is text where an element belongs", at: index)
    }
    guard !isAtCloseTag else { throw malformed("There is an end tag where a value belongs", at: start) }
    index += 1
    let name = readName()
    guard !name.isEmpty else { throw malformed("There is a tag without a name", at: start) }
    let isClosed = try readAttributes(from: start)
    return XMLTag(name: name, start: start, isClosed: isClosed)
  }

  /// Steps over the attributes and the end of a start tag; returns whether the tag closes itself.
  private mutating func readAttributes(from start: Int) throws(EntitlementError) -> Bool {
    let first = index
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        // Apple's reader ends a tag inside quotes where XML does not, so such a tag has no safe reading.
        guard quote == nil, byte == UInt8(ascii: ">") else {
          throw malformed("There is an angle bracket inside a tag", at: index)
        }
        index += 1
        return index - 2 >= first && bytes[index - 2] == UInt8(ascii: "/")
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    throw malformed("There is a tag without an end", at: start)
  }

  mutating func readCloseTag(of tag: XMLTag) throws(EntitlementError) {
    let start = index
    guard index < bytes.count else {
      throw malformed("The element \(QuotedText.of(tag.name)) is not closed", at: tag.start)
    }
    guard isAtCloseTag else {
      throw malformed("The element \(QuotedText.of(tag.name)) must end here", at: start)
    }
    index += 2
    let name = readName()
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard name == tag.name, index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
      throw malformed(
        "The end tag \(QuotedText.of(name)) does not close \(QuotedText.of(tag.name))", at: start)
    }
    index += 1
  }

  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, bytes[index].isASCIILetter || bytes[index].isASCIIDigit { index += 1 }
    let end = index
    // Only white space or the end of the tag may follow a name.
    guard end < bytes.count, Self.isSpace(bytes[end]) || bytes[end] == 0x3E || starts(with: "/>") else {
      return ""
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  func starts(with text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func skip(past end: StaticString, what: String) throws(EntitlementError) {
    let start = index
    while index < bytes.count {
      if starts(with: end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
    throw malformed("The \(what) has no end", at: start)
  }
}
