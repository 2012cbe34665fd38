/// Segments whose letters and digits vary while their marks stay: `de-DE`, `4815`, `2024-06-11`.
enum PathShape {
  /// The longest segment with a shape.
  static let longest = 24

  /// Whether a byte is one of those that vary.
  static func isVariable(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// The fingerprint of a segment's shape; `nil` where the segment is too long, or has bytes that belong to escapes.
  static func hash(_ segment: ArraySlice<UInt8>) -> UInt64? {
    guard !segment.isEmpty, segment.count <= longest else { return nil }
    var hash = TextHash()
    for byte in segment {
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "*") { return nil }
      hash.append(isVariable(byte) ? UInt8(ascii: "?") : byte)
    }
    return hash.value
  }
}
