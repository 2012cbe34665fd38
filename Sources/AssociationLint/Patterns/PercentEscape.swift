import PositionedJSON

/// Percent escapes in patterns (RFC 3986, section 2.1).
enum PercentEscape {
  /// The text with everything escaped that is not ASCII, and with spaces escaped.
  static func escaping(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if byte >= 0x80 || ExclusionMark.isSpace(byte) {
        result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The byte that the escape at `index` stands for; `nil` where there is none.
  static func value(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
      let high = ASCII.hexDigitValue(bytes[index + 1]), let low = ASCII.hexDigitValue(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  /// The text with its escapes resolved; `nil` if that is no UTF-8 or would make a wildcard of a literal.
  static func unescaping(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      guard let byte = value(in: text, at: index) else {
        result.append(text[index])
        index += 1
        continue
      }
      guard byte >= 0x20, !"*?$".utf8.contains(byte) else { return nil }
      result.append(byte)
      index += 3
    }
    return String(validating: result, as: UTF8.self) == nil ? nil : result
  }

  /// The text with the digits of its escapes in capitals (RFC 3986, section 6.2.2.1).
  static func capitalizing(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for index in text.indices {
      guard let byte = value(in: text, at: index) else { continue }
      result[index + 1] = digit(byte >> 4)
      result[index + 2] = digit(byte & 15)
    }
    return result
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
