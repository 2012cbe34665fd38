/// Search for bytes, eight at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The index of the first `one` or `other` from `start` on, or the length of the text.
  @inline(__always)
  static func next(
    _ one: UInt8, or other: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = text.baseAddress else { return 0 }
    let ones = Self.ones
    let first = ones &* UInt64(one)
    let second = ones &* UInt64(other)
    var index = start
    while index + 8 <= text.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let a = word ^ first
      let b = word ^ second
      // The lowest mark of each term is a true one.
      let hits = (((a &- ones) & ~a) | ((b &- ones) & ~b)) & 0x8080_8080_8080_8080
      if hits != 0 { return index + hits.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < text.count, base[index] != one, base[index] != other { index += 1 }
    return index
  }
}
