/// A short number for text that is the same on every machine and in every run: FNV-1a with 64 bits.
///
/// It finds changes by accident, and guards against nobody's intent.
enum ContentHash {
  /// The hash of `text`.
  static func number(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// All sixteen digits.
  static func text(_ text: String) -> String { PlainScalar.hexadecimal(number(text), count: 16) }

  /// Eight digits, for names.
  static func short(_ text: String) -> String { String(Self.text(text).prefix(8)) }
}
