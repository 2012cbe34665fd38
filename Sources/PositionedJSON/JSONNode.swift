/// One value or key in the parser's flat array; the children of a container follow it directly.
package struct JSONNode: Sendable {
  package var kind: JSONKind
  package var flags: Flags
  /// The byte range of the whole text of the value, quotes and brackets included.
  package var start: UInt32
  package var end: UInt32
  /// The index behind the last descendant.
  package var next: UInt32

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The string holds a backslash, so its content is not its source text.
    package static let hasEscapes = Flags(rawValue: 1)
    /// The string lacks its closing quote.
    package static let isUnterminated = Flags(rawValue: 2)
    /// The string's quotes take three bytes each (“ ”).
    package static let hasWideOpeningQuote = Flags(rawValue: 4)
    package static let hasWideClosingQuote = Flags(rawValue: 8)
    /// The boolean is `true`.
    package static let isTrue = Flags(rawValue: 16)
    /// The string has no quotes at all: an unquoted key.
    package static let isBare = Flags(rawValue: 32)
  }

  private static let unusualQuotes: Flags = [
    .isUnterminated, .hasWideOpeningQuote, .hasWideClosingQuote, .isBare,
  ]

  /// The byte range between the quotes of a string; asked of strings and keys only.
  @inline(__always)
  package var content: Range<Int> {
    if flags.isDisjoint(with: Self.unusualQuotes) { return Int(start) + 1..<Int(end) - 1 }
    if flags.contains(.isBare) { return Int(start)..<Int(end) }
    let opening = flags.contains(.hasWideOpeningQuote) ? 3 : 1
    let closing = flags.contains(.isUnterminated) ? 0 : flags.contains(.hasWideClosingQuote) ? 3 : 1
    return Int(start) + opening..<max(Int(start) + opening, Int(end) - closing)
  }
}
