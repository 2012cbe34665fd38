/// The words of a text, told apart at signs and at capitals: `WealthfrontBeta` has two.
struct Words: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  /// The words in a part of `bytes`.
  init(_ bytes: [UInt8], in part: Range<Int>) {
    self.bytes = bytes
    index = part.lowerBound
    end = part.upperBound
  }

  /// The place of the next word. Digits belong to no word.
  mutating func next() -> Range<Int>? {
    while index < end, !Self.isLetter(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let start = index
    var sawSmall = false
    while index < end {
      let byte = bytes[index]
      if Self.isSmall(byte) {
        sawSmall = true
      } else if Self.isLetter(byte) {
        // A capital begins a word, unless the word so far is all capitals, such as "QA".
        if sawSmall { break }
        let isBeforeSmall = index + 1 < end && Self.isSmall(bytes[index + 1])
        if index > start + 1, isBeforeSmall { break }
      } else {
        break
      }
      index += 1
    }
    return start..<index
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) && byte >= 0x41 }
}
