/// Base64 (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text for `bytes`.
  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letters = Array(repeating: UInt8(ascii: "="), count: 4)
      for place in (0..<4).reversed() {
        if place <= group.count { letters[place] = alphabet[number & 63] }
        number >>= 6
      }
      result += letters
    }
    return String(decoding: result, as: UTF8.self)
  }
}
