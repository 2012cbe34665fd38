/// Classes of bytes in a URL (RFC 3986, appendix A).
enum URLByte {
  /// Blanks and control characters, which stand in no URL.
  @inline(__always)
  static func isForbidden(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  static func isScheme(_ byte: UInt8, first: Bool) -> Bool {
    if isLetter(byte) { return true }
    guard !first else { return false }
    return isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// The bytes of an everyday host: letters, digits, `-`, `.`, `_`.
  @inline(__always)
  static func isPlainHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  @inline(__always)
  static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// The bytes of `reg-name`: unreserved, sub-delimiters and escapes.
  static func isHost(_ byte: UInt8) -> Bool {
    if isPlainHost(byte) { return true }
    switch byte {
    case UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "%"):
      return true
    default: return false
    }
  }
}
