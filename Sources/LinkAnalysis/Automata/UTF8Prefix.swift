/// Well-formed UTF-8 sequences of several bytes, byte by byte (RFC 3629, section 4).
enum UTF8Prefix {
  /// Whether `byte` can stand behind `prefix`, which is the beginning of a sequence.
  static func canFollow(_ prefix: [UInt8], _ byte: UInt8) -> Bool {
    guard let first = prefix.first else { return byte >= 0xC2 && byte <= 0xF4 }
    guard prefix.count == 1 else { return byte & 0xC0 == 0x80 }
    switch first {
    case 0xE0: return byte >= 0xA0 && byte <= 0xBF
    case 0xED: return byte >= 0x80 && byte <= 0x9F
    case 0xF0: return byte >= 0x90 && byte <= 0xBF
    case 0xF4: return byte >= 0x80 && byte <= 0x8F
    default: return byte & 0xC0 == 0x80
    }
  }

  /// Whether `sequence`, which is well-formed as far as it goes, is a whole character.
  static func isComplete(_ sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return false }
    return sequence.count == (first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
  }
}
