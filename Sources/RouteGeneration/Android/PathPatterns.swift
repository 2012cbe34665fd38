import LinkRouting
import LinkSyntax

/// The patterns one of which takes each path of a route.
struct PathPatterns {
  private(set) var all: [PathPattern] = []
  private let isAdvanced: Bool

  /// The most patterns of a route; beyond, some take more paths than the route.
  private static let limit = 24

  /// - Parameters:
  ///   - route: The route.
  ///   - prefixes: First segments that may stand before it.
  ///   - isAdvanced: Whether advanced globs are understood.
  init(_ route: RouteMapEntry, prefixes: [String], isAdvanced: Bool) {
    self.isAdvanced = isAdvanced
    add(route.pattern)
    for prefix in prefixes {
      guard let pattern = route.pattern.prefixed(by: prefix) else { continue }
      add(pattern)
    }
  }

  private mutating func add(_ pattern: RoutePattern) {
    let template = pattern.template
    var segments = pattern.fixedSegments.map { SegmentPatterns($0, pattern) }
    while segments.reduce(1, { min($0 * $1.all.count, 10_000) }) > Self.limit,
      let most = segments.indices.max(by: { segments[$0].all.count < segments[$1].all.count })
    {
      segments[most].widen()
    }
    for count in pattern.minimumSegments...max(segments.count, pattern.minimumSegments) {
      // The path that ends here: also that of a rest of the path without any segment.
      for way in Self.ways(segments.prefix(count)) { append(path(way)) }
      // Android tells a link without any path from one with a slash; routes and iOS do not.
      if count == 0 { append(PathPattern(attribute: "path", text: "")) }
    }
    guard template.hasRest else { return }
    for way in Self.ways(segments[...]) { append(rest(way, isWider: isRestNarrow(pattern))) }
  }

  private func isRestNarrow(_ pattern: RoutePattern) -> Bool {
    guard case .rest(let index?)? = pattern.template.segments.last else { return false }
    switch pattern.language(index) {
    case .text, .custom: return false
    default: return true
    }
  }

  private mutating func append(_ pattern: PathPattern) {
    if !all.contains(pattern) { all.append(pattern) }
  }

  /// Every choice of one pattern for each segment.
  private static func ways(_ segments: ArraySlice<SegmentPatterns>) -> [[SegmentPattern]] {
    segments.reduce([[]]) { ways, segment in ways.flatMap { way in segment.all.map { way + [$0] } } }
  }

  private func path(_ way: [SegmentPattern]) -> PathPattern {
    guard !way.isEmpty else { return PathPattern(attribute: "path", text: "/") }
    let literals = way.compactMap(\.literal)
    if literals.count == way.count {
      return PathPattern(attribute: "path", text: GlobText.literal("/" + literals.joined(separator: "/")))
    }
    return glob(way, end: "", suffix: way.last?.suffix ?? "")
  }

  private func rest(_ way: [SegmentPattern], isWider: Bool) -> PathPattern {
    let literals = way.compactMap(\.literal)
    if literals.count == way.count {
      let text = way.isEmpty ? "/" : "/" + literals.joined(separator: "/") + "/"
      return PathPattern(attribute: "pathPrefix", text: GlobText.literal(text), isWider: isWider)
    }
    var pattern = glob(way, end: "/.*", suffix: "")
    pattern.isWider = pattern.isWider || isWider
    return pattern
  }

  private func glob(_ way: [SegmentPattern], end: String, suffix: String) -> PathPattern {
    let isWider = way.contains { $0.isWider || (!isAdvanced && $0.isSimpleWider) }
    let texts = way.map { isAdvanced ? $0.advanced : $0.simple }
    return PathPattern(
      attribute: isAdvanced ? "pathAdvancedPattern" : "pathPattern",
      text: "/" + texts.joined(separator: "/") + end, isWider: isWider, suffix: suffix)
  }
}
