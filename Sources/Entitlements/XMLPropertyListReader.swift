import PositionedJSON

/// Reads the XML form of property lists and keeps the bytes of everything.
///
/// Written by hand because a general parser tells where an element begins, but not which bytes its text
/// takes.
struct XMLPropertyListReader {
  let bytes: [UInt8]
  let limits: EntitlementLimits
  var index = 0
  private var values = 0

  init(_ bytes: [UInt8], limits: EntitlementLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Reads the whole file.
  mutating func read() throws(EntitlementError) -> PropertyListNode {
    try checkCharacters()
    index = PropertyListSniffer.textStart(bytes)
    try readProlog()
    let root: PropertyListNode
    let tag = try readOpenTag()
    if tag.name == "plist" {
      guard !tag.isClosed else {
        throw malformed("The plist element is empty; it must hold one value", at: tag.start)
      }
      try skipMisc()
      root = try readValue(try readOpenTag(), depth: 1)
      try skipMisc()
      try readCloseTag(of: tag)
    } else {
      root = try readValue(tag, depth: 1)
    }
    try skipMisc()
    guard index == bytes.count else {
      throw malformed("There is text behind the end of the property list; remove it", at: index)
    }
    return root
  }

  /// Reads the rest of the value that `tag` opens.
  private mutating func readValue(
    _ tag: XMLTag, depth: Int
  ) throws(EntitlementError) -> PropertyListNode {
    values += 1
    guard values <= limits.maximumValues else {
      throw failure(
        .tooManyValues, "The property list has more than \(limits.maximumValues) values", at: tag.start)
    }
    let value = try readContent(tag, depth: depth)
    return PropertyListNode(value: value, range: tag.start..<index)
  }

  private mutating func readContent(
    _ tag: XMLTag, depth: Int
  ) throws(EntitlementError) -> PropertyListNode.Value {
    switch tag.name {
    case "string": return .string(try readText(tag))
    case "true", "false":
      if !tag.isClosed { try readCloseTag(of: tag) }
      return .boolean(tag.name == "true")
    case "integer": return .integer(try readScalar(tag, PropertyListScalar.isInteger))
    case "real": return .real(try readScalar(tag, PropertyListScalar.isReal))
    case "date": return .date(try readScalar(tag, PropertyListScalar.isDate))
    case "data":
      _ = try readScalar(tag) { _ in true }
      return .data
    case "array": return .array(try readArray(tag, depth: depth))
    case "dict": return .dictionary(try readDictionary(tag, depth: depth))
    case "html": throw failure(.html, "The file is a web page and not a property list", at: tag.start)
    default:
      throw malformed("The element \(QuotedText.of(tag.name)) is no value of a property list", at: tag.start)
    }
  }

  private mutating func readArray(
    _ tag: XMLTag, depth: Int
  ) throws(EntitlementError) -> [PropertyListNode] {
    var elements: [PropertyListNode] = []
    guard try enter(tag, depth: depth) else { return elements }
    while true {
      try skipMisc()
      if isAtCloseTag { break }
      elements.append(try readValue(try readOpenTag(), depth: depth + 1))
    }
    try readCloseTag(of: tag)
    return elements
  }

  private mutating func readDictionary(
    _ tag: XMLTag, depth: Int
  ) throws(EntitlementError) -> [PropertyListNode.Member] {
    var members: [PropertyListNode.Member] = []
    guard try enter(tag, depth: depth) else { return members }
    while true {
      try skipMisc()
      if isAtCloseTag { break }
      let keyTag = try readOpenTag()
      guard keyTag.name == "key" else {
        throw malformed(
          "The element \(QuotedText.of(keyTag.name)) stands where a key belongs", at: keyTag.start)
      }
      let key = try readText(keyTag)
      try skipMisc()
      guard !isAtCloseTag else {
        throw malformed("The key \(QuotedText.of(key.text)) has no value", at: keyTag.start)
      }
      members.append(
        PropertyListNode.Member(key: key, value: try readValue(try readOpenTag(), depth: depth + 1)))
    }
    try readCloseTag(of: tag)
    return members
  }

  /// Whether the container that `tag` opens has content to read; refuses it where it lies too deep.
  private func enter(_ tag: XMLTag, depth: Int) throws(EntitlementError) -> Bool {
    guard depth <= limits.maximumDepth else {
      throw failure(
        .tooDeep, "The property list is nested more than \(limits.maximumDepth) levels deep", at: tag.start)
    }
    return !tag.isClosed
  }

  /// The error `message`, with its place put behind.
  func failure(
    _ code: EntitlementError.Code, _ message: String, at offset: Int
  ) -> EntitlementError {
    let place = LineTable(bytes).position(at: offset)
    return EntitlementError(code, "\(message) (line \(place.line), column \(place.column)).", at: place)
  }

  func malformed(_ message: String, at offset: Int) -> EntitlementError {
    failure(.malformedXML, message, at: offset)
  }
}
