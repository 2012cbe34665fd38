import LinkSyntax

/// The parts of a route's links as graphs.
struct RouteGraphs {
  private let pattern: RoutePattern
  private let isPrinted: Bool
  private let leavesSlashesOut: Bool
  /// Whether some part is wider than the links are.
  private(set) var isWidened = false

  init(_ pattern: RoutePattern, isPrinted: Bool, leavesSlashesOut: Bool = false) {
    self.pattern = pattern
    self.isPrinted = isPrinted
    self.leavesSlashesOut = leavesSlashesOut
  }

  private func presence(_ part: TemplatePart) -> RouteParameterShape.Presence {
    part.parameter.map { pattern.parameters[$0].presence } ?? .required
  }

  // MARK: - Path

  mutating func path() -> RouteGraph {
    var writer = RouteTextWriter(.path, isPrinted: isPrinted, leavesSlashesOut: leavesSlashesOut)
    let slash = isPrinted ? Int16(UInt8(ascii: "/")) : RouteGraph.separator
    func boundary(_ sources: [Int32]) -> Int32 {
      let node = writer.graph.addNode()
      for source in sources { writer.graph.addEdge(source, slash, node) }
      // Slashes in a row count as one.
      if !isPrinted { writer.graph.addEdge(node, slash, node) }
      return node
    }
    func end(_ places: [Int32]) {
      writer.graph.markFinal(places)
      if !isPrinted { writer.graph.markFinal([boundary(places)]) }
    }
    let first = boundary([0])
    let fixed = pattern.fixedSegments
    if pattern.minimumSegments == 0 { writer.graph.markFinal([first]) }
    var ends: [Int32] = []
    var start = first
    for (index, segment) in fixed.enumerated() {
      if index > 0 { start = boundary(ends) }
      ends = writer.write(segment, pattern, from: [start])
      if index + 1 >= pattern.minimumSegments { end(ends) }
    }
    if let rest = pattern.template.segments.last, pattern.template.hasRest {
      let behind = fixed.isEmpty ? first : boundary(ends)
      let inner = writer.write(rest, pattern, from: [behind])
      for place in inner { writer.graph.addEdge(place, slash, behind) }
      end(inner)
    }
    isWidened = isWidened || writer.isWidened
    return writer.graph
  }

  // MARK: - Query

  /// The whole query as it is printed: the items in their order, and no others.
  mutating func printedQuery() -> RouteGraph {
    var writer = RouteTextWriter(.query, isPrinted: true)
    // What was printed so far ends in one of these places; an item behind the first needs an ampersand.
    var places: [(node: Int32, isFirst: Bool)] = [(0, true)]
    for item in pattern.template.query {
      let ends = Self.starts(places, &writer)
      let written = Self.write(item, pattern, ends, &writer)
      switch presence(item.value) {
      case .required, .nested: places = written.map { ($0, false) }
      case .optional: places += written.map { ($0, false) }
      case .repeated:
        // Again from each end, through one ampersand.
        let again = Self.starts(written.map { ($0, false) }, &writer)
        let more = Self.write(item, pattern, again, &writer)
        for place in more {
          for start in again { writer.graph.addEdge(place, Int16(UInt8(ascii: "&")), start) }
        }
        places += (written + more).map { ($0, false) }
      }
    }
    writer.graph.markFinal(places.map(\.node))
    isWidened = isWidened || writer.isWidened
    return writer.graph
  }

  private static func starts(
    _ places: [(node: Int32, isFirst: Bool)], _ writer: inout RouteTextWriter
  ) -> [Int32] {
    var starts = places.filter(\.isFirst).map(\.node)
    let others = places.filter { !$0.isFirst }
    guard !others.isEmpty else { return starts }
    let node = writer.graph.addNode()
    for place in others { writer.graph.addEdge(place.node, Int16(UInt8(ascii: "&")), node) }
    starts.append(node)
    return starts
  }

  private static func write(
    _ item: TemplateItem, _ pattern: RoutePattern, _ sources: [Int32], _ writer: inout RouteTextWriter
  ) -> [Int32] {
    let name = writer.write(item.name, from: sources)
    guard item.value != .literal([]) else { return name }
    let equals = writer.graph.addNode()
    for place in name { writer.graph.addEdge(place, Int16(UInt8(ascii: "=")), equals) }
    return writer.write(item.value, pattern, from: [equals])
  }

  /// What one item asks of a query that is read: other items do not matter.
  mutating func item(_ item: TemplateItem) -> RouteGraph {
    var writer = RouteTextWriter(.query, isPrinted: false)
    let presence = presence(item.value)
    // Before the item's first occurrence; behind it; behind one that does not fit, where another one must follow.
    let before: Int32 = 0
    let isSingle = presence != .repeated
    let behind = isSingle ? writer.graph.addNode() : before
    let misfit = isSingle ? writer.graph.addNode() : before
    let canEndWithout = presence != .required
    let first = Self.writeName(item.name, from: before, isFinal: canEndWithout, &writer.graph)
    let value = writer.graph.addNode()
    writer.graph.addEdge(first, RouteGraph.equals, value)
    var ends = writer.write(item.value, pattern, from: [value])
    if item.value == .literal([]) || presence == .optional { ends += [first, value] }
    for end in ends { writer.graph.addEdge(end, RouteGraph.separator, behind) }
    writer.graph.markFinal(ends)
    if isSingle {
      let any = writer.graph.addNode()
      writer.graph.addEdge(first, RouteGraph.equals, any)
      writer.graph.addEdge(any, 0, 255, any)
      writer.graph.addEdge(any, RouteGraph.equals, any)
      for place in [first, any] { writer.graph.addEdge(place, RouteGraph.separator, misfit) }
      // A router refuses an item that occurs twice whatever its routes are, so that its links do not count.
      for (start, isFinal) in [(behind, true), (misfit, false)] {
        let again = Self.writeName(item.name, from: start, isFinal: isFinal, &writer.graph)
        let rest = writer.graph.addNode()
        writer.graph.addEdge(again, RouteGraph.equals, rest)
        writer.graph.addEdge(again, RouteGraph.separator, rest)
        writer.graph.addEdge(rest, 0, RouteGraph.equals, rest)
        writer.graph.markFinal([again, rest])
      }
    }
    isWidened = isWidened || writer.isWidened
    return writer.graph
  }

  /// Writes items of other names, and the name of this one; the place behind it.
  private static func writeName(
    _ name: [UInt8], from start: Int32, isFinal: Bool, _ graph: inout RouteGraph
  ) -> Int32 {
    let other = graph.addNode()
    graph.addEdge(other, 0, 255, other)
    graph.addEdge(other, RouteGraph.equals, other)
    graph.addEdge(other, RouteGraph.separator, start)
    if isFinal { graph.markFinal([other]) }
    var place = start
    for byte in name {
      let next = graph.addNode()
      if isFinal { graph.markFinal([place]) }
      graph.addEdge(place, 0, Int16(byte) - 1, other)
      graph.addEdge(place, Int16(byte) + 1, 255, other)
      graph.addEdge(place, RouteGraph.equals, other)
      graph.addEdge(place, RouteGraph.separator, start)
      graph.addEdge(place, Int16(byte), next)
      place = next
    }
    graph.addEdge(place, 0, 255, other)
    return place
  }

  // MARK: - Fragment

  /// The fragment; `nil` where every one will do.
  mutating func fragment() -> RouteGraph? {
    var writer = RouteTextWriter(.fragment, isPrinted: isPrinted)
    guard let part = pattern.template.fragment else {
      guard isPrinted else { return nil }
      writer.graph.markFinal([0])
      return writer.graph
    }
    if presence(part) == .optional { writer.graph.markFinal([0]) }
    let ends = writer.write(part, pattern, from: [0])
    writer.graph.markFinal(ends)
    isWidened = isWidened || writer.isWidened
    return writer.graph
  }
}
