/// What the build tools make of values in source files (folklore: recalled, but for the doubled backslash of
/// patterns, which PM's documentation names).
enum BuildToolText {
  /// The text of an attribute with `\\`, `\n`, `\t`, `\uXXXX` and other escapes resolved. A backslash before any
  /// other character is dropped: a pattern that is to have one needs two.
  static func unescape(_ text: String) -> (text: String, hasLoneBackslash: Bool) {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return (text, false) }
    var result: [UInt8] = []
    var isLone = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      isLone = escape(bytes, &index, &result) || isLone
    }
    return (String(decoding: result, as: UTF8.self), isLone)
  }

  /// Resolves the escape at `index` and moves behind it; returns whether its backslash is dropped for nothing.
  private static func escape(_ bytes: [UInt8], _ index: inout Int, _ result: inout [UInt8]) -> Bool {
    guard index + 1 < bytes.count else {
      index += 1
      return true
    }
    let character = bytes[index + 1]
    index += 2
    switch character {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      guard index + 4 <= bytes.count, let scalar = scalar(bytes[index..<index + 4]) else { return true }
      result += Array(String(String.UnicodeScalarView([scalar])).utf8)
      index += 4
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "@"), UInt8(ascii: "?"),
      UInt8(ascii: "#"):
      result.append(character)
    default:
      result.append(character)
      return true
    }
    return false
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    return Unicode.Scalar(number)
  }

  /// The text of a string resource: white space outside quotes is one blank, quotes and escapes are resolved.
  static func resource(_ text: String) -> String {
    var result: [UInt8] = []
    var isQuoted = false
    var isBlank = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if ASCIIText.isSpace(byte), !isQuoted {
        isBlank = true
        index += 1
        continue
      }
      if isBlank, !result.isEmpty { result.append(0x20) }
      isBlank = false
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        index += 1
      } else if byte == UInt8(ascii: "\\") {
        _ = escape(bytes, &index, &result)
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
