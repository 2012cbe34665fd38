/// A hash that is the same in every run, on every system and in every version: 64-bit FNV-1a.
///
/// It tells texts apart; it does not withstand somebody who looks for two texts with one hash.
package struct StableHash: Sendable {
  /// The hash of the bytes so far.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  package init() {}

  /// Adds one byte.
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds a text and an end mark, so that two texts in a row differ from their concatenation.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  /// The sixteen lower-case hexadecimal digits of `value`.
  package static func hexadecimal(_ value: UInt64) -> String {
    var digits: [UInt8] = []
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      let digit = UInt8(truncatingIfNeeded: value >> shift) & 0x0F
      digits.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The value of exactly sixteen hexadecimal digits, or `nil`.
  package static func value(hexadecimal text: String) -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      count += 1
      guard count <= 16 else { return nil }
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt64(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x61 + 10)
      default: return nil
      }
    }
    return count == 16 ? value : nil
  }
}
