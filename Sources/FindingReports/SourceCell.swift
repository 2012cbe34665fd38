import PositionedJSON

/// One character of a source line as it is shown.
struct SourceCell {
  /// What is printed.
  var text: String
  /// The columns that it takes.
  var columns: Int
  /// The bytes that it stands for.
  var bytes: Range<Int>

  /// The character that starts at `index`; a byte that is not UTF-8 is a character of its own.
  init(_ bytes: [UInt8], at index: Int, end: Int) {
    let length = Self.length(bytes, at: index, end: end)
    self.bytes = index..<index + max(length, 1)
    let decoded = String(decoding: bytes[self.bytes], as: UTF8.self)
    guard length > 0, let scalar = decoded.unicodeScalars.first else {
      text = "<0x" + String(bytes[index], radix: 16, uppercase: true) + ">"
      columns = text.count
      return
    }
    if scalar == "\t" {
      text = "  "
      columns = 2
    } else if VisibleText.isHidden(scalar) {
      text = VisibleText.number(scalar)
      columns = text.count
    } else {
      text = decoded
      columns = ScalarWidth.columns(of: scalar)
    }
  }

  /// The character that ends right before `index`.
  init(_ bytes: [UInt8], before index: Int, start: Int, end: Int) {
    var first = index - 1
    while first > start, index - first < 4, UTF8Bytes.isContinuation(bytes[first]) { first -= 1 }
    let isWhole = Self.length(bytes, at: first, end: end) == index - first
    self.init(bytes, at: isWhole ? first : index - 1, end: isWhole ? end : index)
  }

  private static func length(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
    bytes.withUnsafeBufferPointer { UTF8Bytes.sequenceLength(in: $0, at: index, end: end) }
  }
}
