/// The spellings of numbers and dates that Apple's property list reader takes.
enum PropertyListScalar {
  /// Decimal or `0x` hexadecimal, with a sign, within 64 bits.
  static func isInteger(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 64 else { return false }
    var digits = text
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    let isHexadecimal = digits.starts(with: "0x".utf8) || digits.starts(with: "0X".utf8)
    if isHexadecimal { digits = digits.dropFirst(2) }
    guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let size = UInt64(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return false }
    return !isNegative || size <= UInt64(Int64.max) + 1
  }

  /// A decimal number with fraction and exponent, or one of the words for no number and infinity.
  static func isReal(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 1024, let first = text.first else { return false }
    var body = text
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { body = body.dropFirst() }
    let word = String(decoding: body, as: UTF8.self).lowercased()
    if ["inf", "infinity"].contains(word) || String(decoding: text, as: UTF8.self).lowercased() == "nan" {
      return true
    }
    let number = "0123456789.eE+-".utf8
    guard body.first?.isASCIIDigit == true || body.first == UInt8(ascii: "."),
      body.allSatisfy({ number.contains($0) }), body.contains(where: \.isASCIIDigit)
    else { return false }
    return hasNumberShape(body)
  }

  private static func hasNumberShape(_ body: ArraySlice<UInt8>) -> Bool {
    var rest = body.drop(while: \.isASCIIDigit)
    var digits = body.count - rest.count
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst()
      rest = fraction.drop(while: \.isASCIIDigit)
      digits += fraction.count - rest.count
    }
    guard digits > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isASCIIDigit)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let shape = "0000-00-00T00:00:00Z".utf8
    guard text.count == shape.count else { return false }
    return zip(text, shape).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isASCIIDigit : $0 == $1 }
  }
}
