/// One value or key in the parser's flat array; the children of a container follow it directly.
struct JSONNode: Sendable {
  var kind: JSONKind
  var flags: Flags
  /// The byte range of the whole text of the value, quotes and brackets included.
  var start: UInt32
  var end: UInt32
  /// The index behind the last descendant.
  var next: UInt32

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The string holds a backslash, so its content is not its source text.
    static let hasEscapes = Flags(rawValue: 1)
    /// The string lacks its closing quote.
    static let isUnterminated = Flags(rawValue: 2)
    /// The string's quotes take three bytes each (“ ”).
    static let hasWideOpeningQuote = Flags(rawValue: 4)
    static let hasWideClosingQuote = Flags(rawValue: 8)
    /// The boolean is `true`.
    static let isTrue = Flags(rawValue: 16)
    /// The string has no quotes at all: an unquoted key.
    static let isBare = Flags(rawValue: 32)
  }

  /// The byte range between the quotes.
  var content: Range<Int> {
    if flags.contains(.isBare) { return Int(start)..<Int(end) }
    let opening = flags.contains(.hasWideOpeningQuote) ? 3 : 1
    let closing = flags.contains(.isUnterminated) ? 0 : flags.contains(.hasWideClosingQuote) ? 3 : 1
    return Int(start) + opening..<max(Int(start) + opening, Int(end) - closing)
  }
}
