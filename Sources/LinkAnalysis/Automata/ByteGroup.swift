/// Groups of bytes that no pattern tells apart but by naming single bytes.
///
/// The predefined variables see capital and small letters, hexadecimal or not, and digits; `?` in decoded text sees
/// how a byte takes part in UTF-8 (RFC 3629, section 4).
enum ByteGroup {
  /// The number of groups.
  static let count = 18

  /// The group of `byte`.
  static func of(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "F"): 0
    case UInt8(ascii: "G")...UInt8(ascii: "Z"): 1
    case UInt8(ascii: "a")...UInt8(ascii: "f"): 2
    case UInt8(ascii: "g")...UInt8(ascii: "z"): 3
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 4
    case 0x00...0x7F: 5
    case 0x80...0x8F: 6
    case 0x90...0x9F: 7
    case 0xA0...0xBF: 8
    case 0xC0, 0xC1, 0xF5...0xFF: 9
    case 0xC2...0xDF: 10
    case 0xE0: 11
    case 0xE1...0xEC, 0xEE, 0xEF: 12
    case 0xED: 13
    case 0xF0: 14
    case 0xF1...0xF3: 15
    default: 16
    }
  }

  /// The number of the group that holds everything, where an automaton does not tell groups apart.
  static let everything = 17
}
