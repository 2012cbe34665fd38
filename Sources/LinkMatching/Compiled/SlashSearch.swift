/// Search for the next slash, eight bytes at a time.
enum SlashSearch {
  /// The index of the first slash from `start` on, or `end`.
  @inline(__always)
  static func next(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= end {
      let word = UInt64(littleEndian: EqualBytes.load64(base + index)) ^ ones &* 0x2F
      let hits = (word &- ones) & ~word & highs
      // The lowest mark is always a true one.
      if hits != 0 { return index + hits.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < end, base[index] != UInt8(ascii: "/") { index += 1 }
    return index
  }
}
