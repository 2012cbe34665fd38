/// A hash of a segment's bytes, taken eight at a time.
enum SegmentHash {
  private static let factor: UInt64 = 0x9FB2_1C65_1E98_DF25
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let slashes: UInt64 = 0x2F2F_2F2F_2F2F_2F2F

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* factor
    return product ^ product >> 29
  }

  /// The hash of a whole text, which may hold slashes.
  static func hash(_ text: [UInt8]) -> UInt64 {
    text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { hash($0, 0, buffer.count, buffer.count) } ?? finish(0, 0)
    }
  }

  @inline(__always)
  private static func finish(_ hash: UInt64, _ count: Int) -> UInt64 {
    mix(hash, UInt64(truncatingIfNeeded: count) | 0xA500_0000_0000_0000)
  }

  /// The hash of `text[start..<end]`; `limit` bytes may be read.
  static func hash(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int) -> UInt64 {
    var hash: UInt64 = 0
    var index = start
    while index < end {
      let count = min(8, end - index)
      hash = mix(hash, load(text, index, limit) & mask(count))
      index += 8
    }
    return finish(hash, end - start)
  }

  /// Finds the slash from `start` on, or `end`, and the hash of what stands before it.
  @inline(__always)
  static func segment(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ result: inout UInt64
  ) -> Int {
    var hash: UInt64 = 0
    var index = start
    while true {
      let word = load(text, index, limit)
      let difference = word ^ slashes
      let marks = (difference &- ones) & ~difference & highs
      let stop = min(marks == 0 ? 8 : marks.trailingZeroBitCount >> 3, end - index)
      if stop == 8, index + 8 < end {
        hash = mix(hash, word)
        index += 8
        continue
      }
      if stop > 0 { hash = mix(hash, word & mask(stop)) }
      index += stop
      // A full word at the end may be followed by a slash, or the text ends.
      result = finish(hash, index - start)
      return index
    }
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 << UInt64(count * 8)) &- 1 }

  /// Eight bytes; those from `limit` on are not read.
  @inline(__always)
  private static func load(_ text: UnsafePointer<UInt8>, _ index: Int, _ limit: Int) -> UInt64 {
    if index + 8 <= limit {
      return UInt64(littleEndian: UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self))
    }
    var word: UInt64 = 0
    for offset in 0..<max(limit - index, 0) { word |= UInt64(text[index + offset]) << UInt64(offset * 8) }
    return word
  }
}
