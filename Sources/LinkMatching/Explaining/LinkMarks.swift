import LinkSyntax

/// The `?`, `#`, `&` and `=` that come and go when the texts between them change.
struct LinkMarks {
  private let url: LinkURL
  private var hasQuery: Bool
  private var hasItems: Bool

  init(_ url: LinkURL) {
    self.url = url
    hasQuery = url.parts.queryStart >= 0
    hasItems = !url.parts.query.isEmpty
  }

  /// How many characters a change of this text brings along besides the text's own.
  mutating func added(by comparison: PartComparison) -> Int {
    switch comparison.part {
    // The slash of a path stays when all else goes, unless others stand behind it.
    case .path: Self.vanishes(comparison) && comparison.range.upperBound == url.parts.pathEnd ? -1 : 0
    case .query: hasQuery && !Self.vanishes(comparison) ? 0 : 1
    case .fragment: url.parts.fragmentStart >= 0 && !Self.vanishes(comparison) ? 0 : 1
    case .queryItem(let name): added(byItem: name, comparison)
    }
  }

  private mutating func added(byItem name: String, _ comparison: PartComparison) -> Int {
    guard comparison.isAbsent else { return hasEquals(comparison) ? 0 : 1 }
    // The separator, or the `?` before the first item, and the `=`.
    let separators = hasItems || !hasQuery ? 1 : 0
    hasQuery = true
    hasItems = true
    return name.utf8.count + separators + 1
  }

  /// Whether an item's value stands behind a `=`.
  func hasEquals(_ comparison: PartComparison) -> Bool {
    url.bytes[comparison.range.lowerBound - 1] == UInt8(ascii: "=")
  }

  /// Whether the pattern asks for nothing at all, so that the mark before the text goes with it.
  static func vanishes(_ comparison: PartComparison) -> Bool {
    guard !comparison.text.bytes.isEmpty else { return false }
    if comparison.part != .path { return comparison.pattern.isEmpty }
    return comparison.forms == [[]]
  }
}
