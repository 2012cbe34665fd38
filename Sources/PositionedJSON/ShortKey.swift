/// A key of up to 24 bytes as numbers, so that comparing it with known keys costs next to nothing.
package struct ShortKey: Equatable {
  private let low: UInt64
  private let middle: UInt64
  private let high: UInt64
  /// The length of the key; longer keys than 24 bytes equal no known one.
  private let count: Int

  /// The key with this text.
  @inline(__always)
  package init(_ text: UnsafeBufferPointer<UInt8>) {
    count = text.count
    low = Self.word(text, 0)
    middle = Self.word(text, 8)
    high = Self.word(text, 16)
  }

  /// A known key. It has at most 24 bytes.
  package init(_ text: StaticString) {
    self = text.withUTF8Buffer { ShortKey($0) }
  }

  @inline(__always)
  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64 {
    guard start < text.count else { return 0 }
    var word: UInt64 = 0
    let end = min(start + 8, text.count)
    var index = end - 1
    while index >= start {
      word = word << 8 | UInt64(text[index])
      index -= 1
    }
    return word
  }
}
