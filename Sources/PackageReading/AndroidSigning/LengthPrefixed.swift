/// Reads what the signing block consists of: parts after their lengths. Source: SIGV2, "sequences are prefixed with
/// their size".
struct LengthPrefixed {
  private let window: ByteWindow
  private(set) var range: Range<Int>

  init(_ window: ByteWindow, _ range: Range<Int>) {
    self.window = window
    self.range = range
  }

  var isEmpty: Bool { range.isEmpty }

  /// The part that begins here, after its length in four bytes; `nil` where it is not all there.
  mutating func next() -> LengthPrefixed? {
    guard let length = number(), Int(length) <= range.count else {
      range = range.upperBound..<range.upperBound
      return nil
    }
    let part = range.lowerBound..<(range.lowerBound + Int(length))
    range = part.upperBound..<range.upperBound
    return LengthPrefixed(window, part)
  }

  /// The number of four bytes that begins here.
  mutating func number() -> UInt32? {
    guard range.count >= 4, let number = window.u32(range.lowerBound) else { return nil }
    range = (range.lowerBound + 4)..<range.upperBound
    return number
  }

  var bytes: [UInt8] { window.bytes(range) }
}
