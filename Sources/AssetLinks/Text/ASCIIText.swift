import PositionedJSON

/// Comparisons and searches in ASCII text, without Unicode's tables.
enum ASCIIText {
  /// The text with ASCII capitals made small.
  static func lowercased(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether the text holds an ASCII capital.
  static func hasCapital(_ text: String) -> Bool { text.utf8.contains { $0 &- UInt8(ascii: "A") < 26 } }

  /// Whether both are the same bytes.
  static func equal(_ a: String, _ b: String) -> Bool { a.hasBytes(of: b) }

  /// Whether both are the same when letter case is passed over.
  static func equalIgnoringCase(_ a: String, _ b: String) -> Bool { equal(lowercased(a), lowercased(b)) }

  /// Whether `text` begins with `prefix`, byte by byte.
  static func hasPrefix(_ text: String, _ prefix: String) -> Bool { text.utf8.starts(with: prefix.utf8) }

  /// Whether `text` ends with `suffix`, byte by byte.
  static func hasSuffix(_ text: String, _ suffix: String) -> Bool {
    text.utf8.count >= suffix.utf8.count && text.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// `text` without its first `count` bytes.
  static func dropping(_ count: Int, from text: String) -> String {
    String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
  }

  /// `text` without blanks, tabs and line breaks at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }

  /// Whether the byte is a blank, a tab or part of a line break.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// The number that the text writes in decimal digits, up to 2^31; `nil` for anything else.
  static func number(_ text: String) -> Int? {
    guard !text.utf8.isEmpty, text.utf8.count <= 10 else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value <= Int(Int32.max) ? value : nil
  }

  /// `text` in quotation marks on one line, cut where it is very long: what a sentence shows of a file.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < 120 else {
        bytes += Array("…".utf8)
        break
      }
      count += 1
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || isInvisible(scalar.value) {
        bytes += Array("<U+\(hexadecimal(scalar.value))>".utf8)
      } else {
        bytes += Array(String(String.UnicodeScalarView([scalar])).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Characters that steer how a line is shown: directions, joiners, line separators, the byte order mark.
  private static func isInvisible(_ value: UInt32) -> Bool {
    (0x200B...0x200F).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2060...0x206F).contains(value)
      || value == 0xFEFF
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var rest = value
    while rest > 0 || result.count < 4 {
      result.insert(digits[Int(rest & 15)], at: 0)
      rest >>= 4
    }
    return String(decoding: result, as: UTF8.self)
  }
}
