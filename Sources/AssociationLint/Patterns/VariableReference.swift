/// One `$(name)` of a pattern.
struct VariableReference: Hashable, Sendable {
  /// The bytes from `$` to `)`; for an unclosed one the two bytes `$(`.
  let range: Range<Int>
  /// The bytes of the name; `nil` where no `)` closes it before the next `$`, `(` or the end.
  let name: Range<Int>?

  /// The references of a pattern in order. Linear.
  static func all(in bytes: [UInt8]) -> [VariableReference] {
    guard bytes.contains(UInt8(ascii: "$")) else { return [] }
    var references: [VariableReference] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < bytes.count, !isReserved(bytes[end]) { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: ")") {
        references.append(VariableReference(range: index..<end + 1, name: start..<end))
        index = end + 1
      } else {
        references.append(VariableReference(range: index..<start, name: nil))
        index = end
      }
    }
    return references
  }

  /// Whether a name may not hold `byte`. Source: SUB, documented.
  static func isReserved(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }
}
