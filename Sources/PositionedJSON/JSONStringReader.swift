/// Resolves the escapes of a string, one step at a time, so that callers can follow the places.
struct JSONStringReader {
  let source: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int
  var decoded: [UInt8] = []

  init(_ source: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
    self.source = source
    position = content.lowerBound
    end = content.upperBound
  }

  /// Decodes one byte or one escape; false at the end. A bad escape stands for itself, a lone surrogate for
  /// U+FFFD; the parser has reported both.
  mutating func readNext() -> Bool {
    guard position < end else { return false }
    let byte = source[position]
    position += 1
    guard byte == UInt8(ascii: "\\"), position < end else {
      decoded.append(byte)
      return true
    }
    let escape = source[position]
    position += 1
    switch escape {
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "u"): readUnicodeEscape()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
    default: decoded.append(contentsOf: [byte, escape])
    }
    return true
  }

  private mutating func readUnicodeEscape() {
    guard let first = Self.hexValue(source, position, end) else {
      decoded.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
      return
    }
    position += 4
    guard first & 0xF800 == 0xD800 else {
      UTF8Bytes.append(first, to: &decoded)
      return
    }
    if first < 0xDC00, position + 6 <= end, source[position] == UInt8(ascii: "\\"),
      source[position + 1] == UInt8(ascii: "u"),
      let second = Self.hexValue(source, position + 2, end), second & 0xFC00 == 0xDC00
    {
      position += 6
      UTF8Bytes.append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), to: &decoded)
    } else {
      UTF8Bytes.append(0xFFFD, to: &decoded)
    }
  }

  /// The value of four hexadecimal digits at `index`, or `nil`.
  static func hexValue(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in source[index..<index + 4] {
      guard let digit = ASCII.hexDigitValue(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
