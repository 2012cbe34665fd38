import PositionedJSON

/// Recognises the syntax of regular expressions that plain paths hardly ever have.
enum RegularExpressionSyntax {
  /// The first stretch of `body` that reads as a regular expression. Linear.
  static func firstRange(in bytes: [UInt8], _ body: Range<Int>) -> Range<Int>? {
    if body.isEmpty { return nil }
    if bytes[body.lowerBound] == UInt8(ascii: "^") { return body.lowerBound..<body.lowerBound + 1 }
    var groupStart: Int?
    var hasAlternative = false
    var classStart: Int?
    for index in body {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if let range = escape(in: bytes, index, body) { return range }
      case UInt8(ascii: "("):
        let isVariable = index > body.lowerBound && bytes[index - 1] == UInt8(ascii: "$")
        groupStart = isVariable ? nil : index
        hasAlternative = bytes[(index + 1)..<body.upperBound].starts(with: "?:".utf8)
      case UInt8(ascii: "|"): hasAlternative = hasAlternative || groupStart != nil
      case UInt8(ascii: ")"):
        if let start = groupStart, hasAlternative || isFollowed(by: "+", in: bytes, index, body) {
          return start..<index + 1
        }
        groupStart = nil
      case UInt8(ascii: "["): classStart = index
      case UInt8(ascii: "]"):
        if let start = classStart, isClass(bytes[(start + 1)..<index]) { return start..<index + 1 }
        classStart = nil
      case UInt8(ascii: "."):
        if let range = anything(in: bytes, index, body) { return range }
      default: break
      }
    }
    let last = body.upperBound - 1
    return bytes[last] == UInt8(ascii: "$") && body.count > 1 ? last..<last + 1 : nil
  }

  /// `\d`, `\.` and the like.
  private static func escape(in bytes: [UInt8], _ index: Int, _ body: Range<Int>) -> Range<Int>? {
    guard index + 1 < body.upperBound, "dDwWsSbB./-?+*$".utf8.contains(bytes[index + 1]) else { return nil }
    return index..<index + 2
  }

  /// `.*` or `.+` at the beginning of a segment. Elsewhere `.*` stands for any extension of a file.
  private static func anything(in bytes: [UInt8], _ index: Int, _ body: Range<Int>) -> Range<Int>? {
    let isAtStart = index == body.lowerBound || "/(".utf8.contains(bytes[index - 1])
    guard isAtStart,
      isFollowed(by: "+", in: bytes, index, body) || isFollowed(by: "*", in: bytes, index, body)
    else { return nil }
    return index..<index + 2
  }

  private static func isFollowed(
    by character: Unicode.Scalar, in bytes: [UInt8], _ index: Int, _ body: Range<Int>
  ) -> Bool {
    index + 1 < body.upperBound && bytes[index + 1] == UInt8(ascii: character)
  }

  /// Whether the text between brackets is a class: negated, or with a range such as `a-z`.
  private static func isClass(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.count > 1 else { return false }
    if content.first == UInt8(ascii: "^") { return true }
    return ["a-z", "A-Z", "0-9", "a-f", "A-F", "1-9"].contains {
      String(decoding: content, as: UTF8.self).contains($0)
    }
  }
}
