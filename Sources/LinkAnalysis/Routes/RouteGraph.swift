/// The texts of one part of a route's links, as places and steps between them.
///
/// A step is taken with a symbol: a byte, or a separator of the part that stands as it is. Bytes that are written as escapes
/// never separate anything.
struct RouteGraph {
  /// The separator of the part: the slash of a path, the ampersand of a query.
  static let separator: Int16 = 256
  /// The equals sign of a query, as it is.
  static let equals: Int16 = 257
  static let symbolCount = 258

  /// A step with any symbol of a range.
  struct Edge {
    var first: Int16
    var last: Int16
    var target: Int32
  }

  private(set) var nodes: [[Edge]] = [[]]
  private(set) var finals: Set<Int32> = []

  mutating func addNode() -> Int32 {
    nodes.append([])
    return Int32(nodes.count - 1)
  }

  mutating func addEdge(_ source: Int32, _ first: Int16, _ last: Int16, _ target: Int32) {
    guard first <= last else { return }
    nodes[Int(source)].append(Edge(first: first, last: last, target: target))
  }

  mutating func addEdge(_ source: Int32, _ symbol: Int16, _ target: Int32) {
    addEdge(source, symbol, symbol, target)
  }

  mutating func markFinal(_ places: [Int32]) { finals.formUnion(places) }
}
