/// The text form of binary messages: Base64 between a `BEGIN` and an `END` line.
///
/// Source: RFC 7468, sections 2, 8 and 9; lines of any length are taken.
enum PEMArmour {
  private static let labels = ["PKCS7", "CMS", "PKCS #7 SIGNED DATA"]

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether `bytes` begin with an armour of a signed message, white space aside.
  static func begins(in bytes: [UInt8]) -> Bool { opening(of: bytes) != nil }

  /// The label of the armour at the beginning, and the offset behind its line.
  private static func opening(of bytes: [UInt8]) -> (label: String, end: Int)? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    for label in labels {
      let line = Array("-----BEGIN \(label)-----".utf8)
      if bytes[start...].starts(with: line) { return (label, start + line.count) }
    }
    return nil
  }

  /// The bytes inside the armour.
  static func open(_ bytes: [UInt8]) throws(SignedMessageError) -> [UInt8] {
    guard let opening = opening(of: bytes) else {
      throw SignedMessageError(.invalidPEM, "The file has no line that begins a signed message.", at: 0)
    }
    let body = bytes[opening.end...]
    let dash = UInt8(ascii: "-")
    guard let close = body.firstIndex(of: dash) else {
      throw SignedMessageError(
        .invalidPEM, "The PEM text has no END line; the file is incomplete.", at: bytes.count)
    }
    let line = Array("-----END \(opening.label)-----".utf8)
    guard bytes[close...].starts(with: line) else {
      throw SignedMessageError(
        .invalidPEM, "The PEM text does not end with \"-----END \(opening.label)-----\".", at: close)
    }
    if let extra = bytes[(close + line.count)...].firstIndex(where: { !isSpace($0) }) {
      throw SignedMessageError(
        .trailingData, "There is text behind the END line of the PEM text; remove it.", at: extra)
    }
    return try decode(body[..<close])
  }

  /// Decodes Base64 with white space anywhere; the padding may be left out.
  static func decode(_ text: ArraySlice<UInt8>) throws(SignedMessageError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var digits = 0
    var padding = 0
    for index in text.indices where !isSpace(text[index]) {
      if text[index] == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: text[index]) else {
        throw SignedMessageError(.invalidPEM, "The PEM text has a character that is not Base64.", at: index)
      }
      bits = bits << 6 | value
      digits += 1
      if digits % 4 == 0 {
        result.append(UInt8(truncatingIfNeeded: bits >> 16))
        result.append(UInt8(truncatingIfNeeded: bits >> 8))
        result.append(UInt8(truncatingIfNeeded: bits))
      }
    }
    let rest = digits % 4
    guard rest != 1, padding == 0 || (digits + padding).isMultiple(of: 4), padding <= 2 else {
      throw SignedMessageError(
        .invalidPEM, "The Base64 of the PEM text breaks off; the file is incomplete.", at: text.endIndex)
    }
    if rest >= 2 { result.append(UInt8(truncatingIfNeeded: bits >> (rest == 2 ? 4 : 10))) }
    if rest == 3 { result.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return result
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 0x41
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 0x61 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
