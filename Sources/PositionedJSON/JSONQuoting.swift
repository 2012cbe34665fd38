/// How text is written in JSON.
package enum JSONQuoting {
  /// `text` in quotes, with the escapes that RFC 8259 demands and no other.
  package static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 2)
    appendQuoted(text, to: &result)
    return result
  }

  /// `text` in quotes.
  package static func quoted(_ text: String) -> String {
    String(decoding: quoted(Array(text.utf8)), as: UTF8.self)
  }

  /// Appends `text` in quotes.
  package static func appendQuoted(_ text: some Sequence<UInt8>, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    for byte in text { appendEscaped(byte, to: &result) }
    result.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func appendEscaped(_ byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      result.append(UInt8(ascii: "\\"))
      result.append(byte)
    case 0x20...: result.append(byte)
    case 0x08: result.append(contentsOf: [0x5C, UInt8(ascii: "b")])
    case 0x09: result.append(contentsOf: [0x5C, UInt8(ascii: "t")])
    case 0x0A: result.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0x0C: result.append(contentsOf: [0x5C, UInt8(ascii: "f")])
    case 0x0D: result.append(contentsOf: [0x5C, UInt8(ascii: "r")])
    default:
      let digits: StaticString = "0123456789abcdef"
      result.append(contentsOf: [0x5C, UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      result.append(digits.utf8Start[Int(byte >> 4)])
      result.append(digits.utf8Start[Int(byte & 15)])
    }
  }
}
