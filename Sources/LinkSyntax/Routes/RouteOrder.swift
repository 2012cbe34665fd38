/// Which of two routes is asked first about a link that both may take: the one that says more about it.
///
/// Segments are compared from the left: literal text goes before a parameter with text around it, that before a parameter
/// alone, and the rest of the path last. Then narrower types go first, more query items, and a fragment. What is equal in
/// all of that keeps its order. So a route whose links are all links of another one is always asked before it.
public struct RouteOrder: Hashable, Sendable, Comparable {
  private let keys: [Int]

  /// The place of a pattern in the order.
  public init(_ pattern: RoutePattern) {
    var kinds = pattern.template.segments.flatMap(Self.kind)
    // Behind the last segment nothing goes before a rest of the path, but for the link that ends here.
    kinds.append(-1)
    func rank(_ part: TemplatePart) -> [Int] {
      if let parameter = part.parameter { return pattern.language(parameter).rank }
      if case .literal = part { return [-1, 0, 0, 0] }
      return LinkLanguage.text.rank
    }
    let query = pattern.template.query
    let required = query.filter { item in
      item.value.parameter.map { pattern.parameters[$0].presence == .required } ?? true
    }
    let fragment = pattern.template.fragment
    let isRequired = fragment?.parameter.map { pattern.parameters[$0].presence == .required } ?? true
    kinds += pattern.template.segments.flatMap(rank)
    kinds += [-pattern.minimumSegments, -required.count, -query.count]
    let sorted = query.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    kinds += sorted.flatMap { Self.kind($0.value) + rank($0.value) }
    // An optional item goes before one that may be repeated.
    kinds += sorted.map { item in
      item.value.parameter.map { pattern.parameters[$0].presence == .repeated ? 1 : 0 } ?? 0
    }
    kinds += [fragment == nil ? 2 : isRequired ? 0 : 1] + (fragment.map { Self.kind($0) + rank($0) } ?? [])
    keys = kinds
  }

  /// The place of a single segment.
  public init(segment: TemplatePart) { keys = Self.kind(segment) }

  private static func kind(_ part: TemplatePart) -> [Int] {
    switch part {
    case .literal: [0]
    // The more text stands around the parameter, the sooner; the text itself decides between equal lengths.
    case .parameter(let prefix, _, let suffix):
      [1_000_000 - prefix.count - suffix.count, prefix.count] + (prefix + suffix).map { Int($0) }
    case .anySegment: [1_000_000, 0]
    case .rest: [2_000_000]
    }
  }

  /// Whether the first is asked before the second.
  public static func < (first: RouteOrder, second: RouteOrder) -> Bool {
    first.keys.lexicographicallyPrecedes(second.keys)
  }
}
