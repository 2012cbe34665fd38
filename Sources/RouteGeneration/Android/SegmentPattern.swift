import LinkSyntax

/// One segment of a path as Android's patterns write it, escapes resolved, since Android compares paths so.
struct SegmentPattern: Hashable {
  /// The text that stands for itself; `nil` where there are several texts.
  var literal: String?
  /// As an advanced glob.
  var advanced: String
  /// As a simple glob.
  var simple: String
  /// Whether it takes texts that the route does not.
  var isWider = false
  /// Text that must stand at its end and is not in the pattern: a glob never gives back what it took.
  var suffix = ""

  init(_ text: [UInt8]) {
    let text = String(decoding: text, as: UTF8.self)
    literal = text
    advanced = GlobText.advanced(text)
    simple = GlobText.simple(text)
    // A point in a simple glob is any character (PM, documented in source).
    isSimpleWider = text.contains(".")
  }

  init(advanced: String, simple: String, isWider: Bool = false) {
    self.advanced = advanced
    self.simple = simple
    self.isWider = isWider
    isSimpleWider = true
  }

  /// Whether the simple glob takes more than the advanced one.
  var isSimpleWider: Bool

  /// Any text without a slash.
  static let any = SegmentPattern(advanced: "[^/]+", simple: "..*")

  /// The segment with literal text before it.
  func prefixed(by text: [UInt8]) -> SegmentPattern {
    guard !text.isEmpty else { return self }
    let own = SegmentPattern(text)
    var pattern = self
    pattern.literal = literal.map { (own.literal ?? "") + $0 }
    pattern.advanced = own.advanced + advanced
    pattern.simple = own.simple + simple
    return pattern
  }

  /// The segment with literal text behind it.
  func suffixed(by text: [UInt8], isGreedy: Bool) -> SegmentPattern {
    guard !text.isEmpty else { return self }
    let own = SegmentPattern(text)
    var pattern = self
    pattern.literal = literal.map { $0 + (own.literal ?? "") }
    if isGreedy, literal == nil {
      pattern.isWider = true
      pattern.suffix = own.literal ?? ""
    } else {
      pattern.advanced += own.advanced
      pattern.simple += own.simple
    }
    return pattern
  }
}
