import LinkSyntax

/// Builds the tree.
struct RouteTrieBuilder {
  private final class Node {
    var literals: [[UInt8]: Node] = [:]
    var affixes: [(part: TemplatePart, order: RouteOrder, node: Node)] = []
    var parameter: Node?
    var ends: [Int32] = []
    var rests: [Int32] = []
  }

  private let root = Node()
  private let orders: [RouteOrder]
  private var trie = RouteTrie()
  private var literalEdges: [(key: UInt64, text: [UInt8], child: Int32)] = []

  static func trie(_ patterns: [RoutePattern]) -> RouteTrie {
    var builder = RouteTrieBuilder(patterns)
    builder.flatten()
    return builder.trie
  }

  private init(_ patterns: [RoutePattern]) {
    orders = patterns.map { RouteOrder($0) }
    for (index, pattern) in patterns.enumerated() { add(pattern, Int32(index)) }
  }

  private func add(_ pattern: RoutePattern, _ definition: Int32) {
    var node = root
    let minimum = pattern.minimumSegments
    for (depth, segment) in pattern.template.segments.enumerated() {
      if case .rest = segment {
        node.rests.append(definition)
        return
      }
      if depth >= minimum { node.ends.append(definition) }
      node = child(of: node, segment)
    }
    node.ends.append(definition)
  }

  private func child(of node: Node, _ segment: TemplatePart) -> Node {
    let new = Node()
    switch segment {
    case .literal(let text):
      if let known = node.literals[text] { return known }
      node.literals[text] = new
    case .parameter(let prefix, _, let suffix) where !prefix.isEmpty || !suffix.isEmpty:
      let part = TemplatePart.parameter(prefix: prefix, index: 0, suffix: suffix)
      if let known = node.affixes.first(where: { $0.part == part }) { return known.node }
      node.affixes.append((part, RouteOrder(segment: part), new))
    case .parameter, .anySegment, .rest:
      if let known = node.parameter { return known }
      node.parameter = new
    }
    return new
  }

  // MARK: - Flattening

  private mutating func flatten() {
    var queue: [(node: Node, index: Int)] = [(root, 0)]
    var position = 0
    while position < queue.count {
      let (node, index) = queue[position]
      position += 1
      var flat = RouteTrie.Node()
      flat.hasEdges = !node.literals.isEmpty
      // In the order of their bytes, so that the same routes always make the same tree.
      for (text, child) in node.literals.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        let number = enqueue(child, &queue)
        literalEdges.append((RouteTrie.key(index, SegmentHash.hash(text)), text, number))
      }
      flat.firstAffix = Int32(trie.affixes.count)
      flat.affixCount = Int32(node.affixes.count)
      for affix in node.affixes.sorted(by: { $0.order < $1.order }) {
        guard case .parameter(let prefix, _, let suffix) = affix.part else { continue }
        trie.affixes.append(
          RouteTrie.Affix(
            start: Int32(trie.text.count), prefixCount: Int32(prefix.count), suffixCount: Int32(suffix.count),
            child: enqueue(affix.node, &queue)))
        trie.text += prefix + suffix
      }
      if let parameter = node.parameter { flat.parameter = enqueue(parameter, &queue) }
      flat.firstLeaf = Int32(trie.leaves.count)
      flat.leafCount = Int32(node.ends.count)
      flat.restCount = Int32(node.rests.count)
      trie.leaves += sorted(node.ends) + sorted(node.rests)
      trie.nodes[index] = flat
    }
    fillEdges()
  }

  private mutating func enqueue(_ node: Node, _ queue: inout [(node: Node, index: Int)]) -> Int32 {
    trie.nodes.append(RouteTrie.Node())
    queue.append((node, trie.nodes.count - 1))
    return Int32(trie.nodes.count - 1)
  }

  private func sorted(_ definitions: [Int32]) -> [Int32] {
    definitions.sorted {
      let (first, second) = (orders[Int($0)], orders[Int($1)])
      return first == second ? $0 < $1 : first < second
    }
  }

  private mutating func fillEdges() {
    guard !literalEdges.isEmpty else { return }
    var capacity = 4
    while capacity < literalEdges.count * 3 { capacity *= 2 }
    trie.edges = Array(repeating: RouteTrie.Edge(), count: capacity)
    for edge in literalEdges {
      var slot = Int(truncatingIfNeeded: edge.key) & (capacity - 1)
      while trie.edges[slot].key != 0 { slot = (slot + 1) & (capacity - 1) }
      trie.edges[slot] = RouteTrie.Edge(
        key: edge.key, child: edge.child, start: Int32(trie.text.count), count: Int32(edge.text.count))
      trie.text += edge.text
    }
  }
}
