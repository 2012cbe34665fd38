/// The runs of letters, digits, `_`, `-` and `+` in a text: whatever could be a key or a password.
struct TokenScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  /// The runs of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next run.
  mutating func next() -> Range<Int>? {
    while index < bytes.count, !Self.isTokenByte(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, Self.isTokenByte(bytes[index]) { index += 1 }
    return start..<index
  }

  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
