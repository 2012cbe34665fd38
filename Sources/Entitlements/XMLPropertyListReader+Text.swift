import PositionedJSON

/// The text of strings, keys and simple values.
extension XMLPropertyListReader {
  /// Reads the text of the element that `tag` opens, and its end tag.
  mutating func readText(_ tag: XMLTag) throws(EntitlementError) -> LocatedText {
    guard !tag.isClosed else { return LocatedText(text: "", range: tag.start..<index) }
    let start = index
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        try readReference(into: &text)
      } else if byte != UInt8(ascii: "<") {
        text.append(byte)
        index += 1
      } else if starts(with: "<![CDATA[") {
        try readCharacterData(into: &text)
      } else {
        break
      }
    }
    let end = index
    try readCloseTag(of: tag)
    return LocatedText(text: String(decoding: text, as: UTF8.self), range: start..<end)
  }

  /// Reads the text of a number, a date or data, which `isValid` judges.
  mutating func readScalar(
    _ tag: XMLTag, _ isValid: (ArraySlice<UInt8>) -> Bool
  ) throws(EntitlementError) -> String {
    guard !tag.isClosed else {
      throw malformed("The element \(QuotedText.of(tag.name)) is empty; it must hold a value", at: tag.start)
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard isValid(bytes[start..<index]) else {
      throw malformed("The text \(QuotedText.of(text)) is no value of type \(tag.name)", at: start)
    }
    try readCloseTag(of: tag)
    return text
  }

  private mutating func readCharacterData(into text: inout [UInt8]) throws(EntitlementError) {
    let start = index
    index += 9
    while index < bytes.count {
      if starts(with: "]]>") {
        index += 3
        return
      }
      text.append(bytes[index])
      index += 1
    }
    throw malformed("The CDATA section has no end", at: start)
  }

  /// Reads a reference; only the five names of XML and character numbers exist in property lists.
  private mutating func readReference(into text: inout [UInt8]) throws(EntitlementError) {
    let start = index
    index += 1
    while index < bytes.count, index - start < 12, bytes[index] != UInt8(ascii: ";") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"),
      let scalar = Self.scalar(for: bytes[start + 1..<index])
    else {
      throw malformed("There is an & that begins no known reference; write &amp;", at: start)
    }
    index += 1
    UTF8Bytes.append(scalar.value, to: &text)
  }

  private static func scalar(for name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard text.hasPrefix("#") else { return nil }
    let isHexadecimal = text.hasPrefix("#x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter }), digits.utf8.count <= 8,
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    guard number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D else { return nil }
    return Unicode.Scalar(number)
  }
}
