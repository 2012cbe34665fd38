import PositionedJSON

/// Finds the start tags of an XML text and their attributes, in order, without judging the text.
///
/// Foundation's parser tells the end of a start tag and nothing about attributes, and it reads a document of any depth. On
/// well-formed text without declarations of its own, the tags found here are those that the parser reports.
struct XMLTagScanner {
  /// A start tag.
  struct Tag {
    /// The offset of its `<`.
    var start: Int
    /// The names of its attributes with their prefixes, and their offsets.
    var attributes: [(name: String, offset: Int)] = []
  }

  private let bytes: [UInt8]
  private let limits: XMLReadingLimits
  private var index = 0
  private var depth = 0
  private(set) var tags: [Tag] = []
  /// The bytes of processing instructions, the XML declaration included.
  private(set) var instructions: [Range<Int>] = []

  init(_ bytes: [UInt8], limits: XMLReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// A failure and the byte where it was noticed.
  struct Failure: Error {
    var code: XMLReadingError.Code
    var message: String
    var offset: Int
  }

  /// Scans the whole text. Linear.
  mutating func scan() throws(Failure) {
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open
      if starts(with: "<!--") {
        skip(past: "-->", from: 4)
      } else if starts(with: "<![CDATA[") {
        skip(past: "]]>", from: 9)
      } else if starts(with: "<?") {
        skip(past: "?>", from: 2)
        instructions.append(open..<index)
      } else if starts(with: "<!") {
        try skipDeclaration()
      } else if starts(with: "</") {
        depth -= 1
        skip(past: ">", from: 2)
      } else {
        try scanTag()
      }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Moves behind the next `end`, or to the end of the text.
  private mutating func skip(past end: StaticString, from offset: Int) {
    index += offset
    while index < bytes.count {
      if starts(with: end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
  }

  private mutating func skipDeclaration() throws(Failure) {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard bytes[index] != UInt8(ascii: "[") else {
        throw Failure(
          code: .internalSubset,
          message: "The document type declares something of its own; remove everything in brackets.",
          offset: index)
      }
      index += 1
    }
  }

  private mutating func scanTag() throws(Failure) {
    var tag = Tag(start: index)
    index += 1
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    while index < bytes.count {
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        try add(tag, isClosed: false)
        return
      }
      if starts(with: "/>") {
        index += 2
        try add(tag, isClosed: true)
        return
      }
      try scanAttribute(&tag)
    }
    try add(tag, isClosed: true)
  }

  private mutating func scanAttribute(_ tag: inout Tag) throws(Failure) {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    while index < bytes.count, Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "=") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      let quote = bytes[index]
      index = (bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count - 1) + 1
    } else if index == start {
      // Not an attribute at all; the parser will say so.
      index += 1
    }
    guard tag.attributes.count < limits.maximumAttributes else {
      throw Failure(
        code: .tooManyAttributes,
        message: "An element has more than \(limits.maximumAttributes) attributes.", offset: start)
    }
    tag.attributes.append((name, start))
  }

  private mutating func add(_ tag: Tag, isClosed: Bool) throws(Failure) {
    guard depth < limits.maximumDepth else {
      throw Failure(
        code: .tooDeep, message: "The elements are nested more than \(limits.maximumDepth) deep.",
        offset: tag.start)
    }
    guard tags.count < limits.maximumElements else {
      throw Failure(
        code: .tooManyElements, message: "The file has more than \(limits.maximumElements) elements.",
        offset: tag.start)
    }
    tags.append(tag)
    if !isClosed { depth += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
