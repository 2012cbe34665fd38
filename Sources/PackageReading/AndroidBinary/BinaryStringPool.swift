/// A pool of strings in Android's compiled files; a string is decoded when it is asked for. Source: RESTYPES,
/// `ResStringPool_header`.
struct BinaryStringPool: Sendable {
  private let window: ByteWindow
  private let range: Range<Int>
  private let offsets: Int
  private let strings: Int
  private let isUTF8: Bool
  /// The number of strings, no more than there is room for.
  let count: Int

  init(_ chunk: BinaryChunk, in window: ByteWindow) {
    self.window = window
    range = chunk.range
    let start = chunk.range.lowerBound
    offsets = start + chunk.headerSize
    strings = start + Int(window.u32(start + 20) ?? 0)
    isUTF8 = (window.u32(start + 16) ?? 0) & 0x100 != 0
    count = min(Int(window.u32(start + 8) ?? 0), max(0, range.upperBound - offsets) / 4)
  }

  /// The string with an index; `nil` where it is not, or does not lie in the pool.
  subscript(index: UInt32) -> String? {
    guard index < count, let offset = window.u32(offsets + Int(index) * 4) else { return nil }
    let start = strings + Int(offset)
    return isUTF8 ? utf8(at: start) : utf16(at: start)
  }

  /// One or two units of 16 bits say how many follow.
  private func utf16(at start: Int) -> String? {
    guard let first = window.u16(start) else { return nil }
    var length = Int(first)
    var begin = start + 2
    if first & 0x8000 != 0 {
      guard let second = window.u16(begin) else { return nil }
      length = Int(first & 0x7FFF) << 16 | Int(second)
      begin += 2
    }
    guard begin <= range.upperBound, length <= (range.upperBound - begin) / 2 else { return nil }
    return window.withBytes(begin..<(begin + length * 2)) { bytes in
      let units = (0..<length).map {
        UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self))
      }
      return String(decoding: units, as: UTF16.self)
    }
  }

  /// The number of UTF-16 units and that of bytes, each in one or two bytes, stand before the text.
  private func utf8(at start: Int) -> String? {
    guard let skipped = length(at: start), let length = length(at: skipped.end),
      length.end <= range.upperBound,
      length.value <= range.upperBound - length.end
    else { return nil }
    return window.withBytes(length.end..<(length.end + length.value)) { String(decoding: $0, as: UTF8.self) }
  }

  private func length(at offset: Int) -> (value: Int, end: Int)? {
    guard let first = window.u8(offset) else { return nil }
    guard first & 0x80 != 0 else { return (Int(first), offset + 1) }
    return window.u8(offset + 1).map { (Int(first & 0x7F) << 8 | Int($0), offset + 2) }
  }
}
