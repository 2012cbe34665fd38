/// A fingerprint of bytes that is the same in every run (a polynomial modulo 2⁶¹ − 1).
///
/// Equal fingerprints of different texts only make a worse suggestion: every file is checked with the matcher.
struct TextHash: Sendable {
  private(set) var value: UInt64 = 1

  static let modulus: UInt64 = (1 << 61) - 1
  static let base: UInt64 = 0x0A3B_1C6D_5E2F_4871

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { append(byte) } }

  mutating func append(_ byte: UInt8) {
    value = Self.sum(Self.product(value, Self.base), UInt64(byte) + 1)
  }

  @inline(__always)
  static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a + b
    return sum >= modulus ? sum - modulus : sum
  }

  @inline(__always)
  static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    let folded = (low & modulus) + (low >> 61 | high << 3)
    return folded >= modulus ? folded - modulus : folded
  }

  /// One fingerprint of two.
  @inline(__always)
  static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var value = (a ^ b &* 0x9E37_79B9_7F4A_7C15) &+ 0x632B_E59B_D9B4_E019
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
