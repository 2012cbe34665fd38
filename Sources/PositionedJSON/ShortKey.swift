/// A key of up to 24 bytes as numbers, so that comparing it with known keys costs next to nothing.
package struct ShortKey: Equatable {
  private let low: UInt64
  private let middle: UInt64
  private let high: UInt64
  /// The length of the key; longer keys than 24 bytes equal no known one.
  private let count: Int

  /// The key with this text. Its numbers may overlap in the text; with the length they tell it whole.
  @inline(__always)
  package init(_ text: UnsafeBufferPointer<UInt8>) {
    count = text.count
    guard let start = text.baseAddress, count > 0, count <= 24 else {
      (low, middle, high) = (0, 0, 0)
      return
    }
    let raw = UnsafeRawPointer(start)
    if count >= 8 {
      low = raw.loadUnaligned(as: UInt64.self)
      middle = (raw + (count > 16 ? 8 : count - 8)).loadUnaligned(as: UInt64.self)
      high = (raw + count - 8).loadUnaligned(as: UInt64.self)
    } else if count >= 4 {
      low = UInt64(raw.loadUnaligned(as: UInt32.self))
      middle = UInt64((raw + count - 4).loadUnaligned(as: UInt32.self))
      high = 0
    } else {
      low = UInt64(start[0]) << 16 | UInt64(start[count >> 1]) << 8 | UInt64(start[count - 1])
      (middle, high) = (0, 0)
    }
  }

  /// A known key. It has at most 24 bytes.
  package init(_ text: StaticString) {
    self = text.withUTF8Buffer { ShortKey($0) }
  }
}
