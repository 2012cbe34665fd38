/// The escapes in JSON strings (RFC 8259, section 7).
enum JSONEscapes {
  /// Appends the bytes that the inside of a string stands for; `false` where an escape is none.
  static func resolve(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) -> Bool {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\") else {
        bytes.append(text[index])
        index += 1
        continue
      }
      guard index + 1 < text.count else { return false }
      if text[index + 1] == UInt8(ascii: "u") {
        guard let scalar = scalar(text, &index), let encoded = UTF8.encode(scalar) else { return false }
        bytes.append(contentsOf: encoded)
      } else {
        guard let byte = byte(named: text[index + 1]) else { return false }
        bytes.append(byte)
        index += 2
      }
    }
    return true
  }

  private static func byte(named letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The scalar of one `\uXXXX`, or of two that make a surrogate pair; moves `index` behind it.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard let high = unit(text, index) else { return nil }
    index += 6
    guard high & 0xFC00 == 0xD800 else { return Unicode.Scalar(high) }
    guard let low = unit(text, index), low & 0xFC00 == 0xDC00 else { return nil }
    index += 6
    return Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF)
  }

  private static func unit(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
    guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard let digit = HexDigit.value(text[place]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
