/// Search for line breaks, eight bytes at a time.
package enum LineSearch {
  /// The index of the first `\n` from `start` on, or the length of the text.
  @inline(__always)
  package static func next(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let base = text.baseAddress else { return 0 }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= text.count {
      let word = UInt64(littleEndian: EqualBytes.load64(base + index)) ^ ones &* 0x0A
      let hits = (word &- ones) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return index + hits.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < text.count, base[index] != 0x0A { index += 1 }
    return index
  }

  /// The index of the last `\n` at or behind `start`, or `start - 1` where there is none.
  static func last(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = text.count - 1
    while index >= start, text[index] != 0x0A { index -= 1 }
    return max(index, start - 1)
  }
}
