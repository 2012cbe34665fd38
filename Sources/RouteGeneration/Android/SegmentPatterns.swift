import LinkSyntax

/// The patterns one of which takes a segment: one for each value of an enum, some for a range of numbers.
struct SegmentPatterns {
  private(set) var all: [SegmentPattern]
  /// The one pattern that takes the place of all where there are too many.
  private(set) var wide: SegmentPattern

  private static let valueLimit = 12
  private static let numberLimit = 6

  init(_ part: TemplatePart, _ pattern: RoutePattern) {
    switch part {
    case .literal(let text):
      wide = SegmentPattern(text)
      all = [wide]
    case .anySegment, .rest:
      wide = .any
      all = [wide]
    case .parameter(let prefix, let index, let suffix):
      let language = pattern.language(index)
      let (patterns, wide, isGreedy) = Self.texts(language)
      self.wide = wide.prefixed(by: prefix).suffixed(by: suffix, isGreedy: isGreedy)
      all = patterns.map { $0.prefixed(by: prefix).suffixed(by: suffix, isGreedy: isGreedy) }
    }
  }

  /// The patterns of a language; whether they may take what stands behind them.
  private static func texts(
    _ language: LinkLanguage
  ) -> (all: [SegmentPattern], wide: SegmentPattern, isGreedy: Bool) {
    switch language {
    case .text, .custom: return ([.any], .any, true)
    case .values(let values):
      var wide = SegmentPattern.any
      wide.isWider = true
      let patterns = values.map { SegmentPattern($0) }
      return patterns.count <= valueLimit ? (patterns, wide, true) : ([wide], wide, true)
    case .integer(let bounds):
      let wide = NumberPatterns.wide(bounds)
      let patterns = NumberPatterns(bounds).patterns
      guard patterns.count <= numberLimit else { return ([wide], wide, false) }
      return (
        patterns.map { text in
          text.contains("[")
            ? SegmentPattern(advanced: text, simple: "..*") : SegmentPattern(Array(text.utf8))
        }, wide, false
      )
    case .decimal:
      let pattern = SegmentPattern(advanced: "[0-9.eE+-]+", simple: "..*", isWider: true)
      return ([pattern], pattern, true)
    case .uuid:
      let digits = [8, 4, 4, 4, 12].map { "[0-9A-Fa-f]{\($0)}" }.joined(separator: "-")
      let pattern = SegmentPattern(advanced: digits, simple: "..*")
      return ([pattern], pattern, false)
    case .date(let format):
      let text = format.pieces.map { piece in
        if case .literal(let byte) = piece { return GlobText.advanced(String(UnicodeScalar(byte))) }
        return "[0-9]{\(piece.width)}"
      }.joined()
      // Days that do not exist are among the texts.
      let pattern = SegmentPattern(advanced: text, simple: "..*", isWider: true)
      return ([pattern], pattern, false)
    }
  }

  /// Takes the one wide pattern.
  mutating func widen() { all = [wide] }
}
