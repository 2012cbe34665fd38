import PositionedJSON

/// Recognises the placeholders of route templates: `{id}` and `${id}` anywhere, and as whole segments `:id`,
/// `<id>` and `[id]`.
enum TemplatePlaceholder {
  /// The placeholders in order. Linear.
  static func all(in bytes: [UInt8], segments: [Range<Int>]) -> [Range<Int>] {
    let braces = inBraces(bytes)
    // A name holds no brace, so the two kinds do not overlap.
    let whole = segments.filter { isWhole(bytes[$0]) }
    return whole.isEmpty ? braces : (braces + whole).sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func inBraces(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "{") {
        open = index
      } else if byte == UInt8(ascii: "}") {
        if let start = open, isName(bytes[(start + 1)..<index]) {
          found.append(widened(start..<index + 1, bytes))
        }
        open = nil
      }
    }
    return found
  }

  /// With the `$` of `${id}` and the outer braces of `{{id}}`.
  private static func widened(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    if before == UInt8(ascii: "$") { return range.lowerBound - 1..<range.upperBound }
    if before == UInt8(ascii: "{"), range.upperBound < bytes.count,
      bytes[range.upperBound] == UInt8(ascii: "}")
    {
      return range.lowerBound - 1..<range.upperBound + 1
    }
    return range
  }

  private static func isWhole(_ segment: ArraySlice<UInt8>) -> Bool {
    guard let first = segment.first, let last = segment.last, segment.count > 1 else { return false }
    let rest = segment.dropFirst()
    switch first {
    case UInt8(ascii: ":"): return isName("?*+".utf8.contains(last) ? rest.dropLast() : rest)
    case UInt8(ascii: "<"): return last == UInt8(ascii: ">") && isName(rest.dropLast(), allowing: ":")
    case UInt8(ascii: "["):
      let inner = rest.dropLast()
      return last == UInt8(ascii: "]") && isName(inner.starts(with: "...".utf8) ? inner.dropFirst(3) : inner)
    default: return false
    }
  }

  private static func isName(_ name: ArraySlice<UInt8>, allowing extra: Unicode.Scalar = "_") -> Bool {
    guard let first = name.first, ASCII.isLetter(first) || first == UInt8(ascii: "_") else { return false }
    return name.allSatisfy {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: extra)
    }
  }
}
