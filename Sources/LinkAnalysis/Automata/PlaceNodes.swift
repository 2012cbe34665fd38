import LinkMatching

/// Sets of a graph's nodes, as sorted lists without repetition.
struct PlaceNodes {
  let graph: PatternGraph
  /// How a byte is compared: letters of either case are the same.
  let ignoresCase: Bool
  /// For each node, whether it is in the set that is being made; empty between calls.
  private var marks: [Bool]
  private var stack: [Int32] = []

  init(_ graph: PatternGraph, ignoresCase: Bool) {
    self.graph = graph
    self.ignoresCase = ignoresCase
    marks = Array(repeating: false, count: graph.nodes.count)
  }

  /// The nodes before anything is taken.
  mutating func start() -> [Int32] {
    var result: [Int32] = []
    for node in graph.starts { insert(node, &result) }
    return finished(&result)
  }

  /// The nodes that `nodes` lead to by a character of the bytes `character`.
  mutating func advance(_ nodes: [Int32], by character: [UInt8]) -> [Int32] {
    var result: [Int32] = []
    var literal = nodes
    for byte in character { literal = step(literal, byte, asCharacter: character.count == 1) }
    for node in literal { insert(node, &result) }
    guard character.count > 1 else { return finished(&result) }
    for node in nodes {
      if graph.nodes[Int(node)].isRun { insert(node, &result) }
      for edge in graph.nodes[Int(node)].edges {
        if case .anyCharacter = edge.label { insert(edge.target, &result) }
      }
    }
    return finished(&result)
  }

  /// The nodes that `nodes` lead to by edges that name `byte`, and by those for a whole character if it is one.
  mutating func step(_ nodes: [Int32], _ byte: UInt8, asCharacter: Bool) -> [Int32] {
    let compared = folded(byte)
    var result: [Int32] = []
    for node in nodes {
      if asCharacter, graph.nodes[Int(node)].isRun { insert(node, &result) }
      for edge in graph.nodes[Int(node)].edges {
        switch edge.label {
        case .byte(let wanted): if wanted == compared { insert(edge.target, &result) }
        case .anyCharacter: if asCharacter { insert(edge.target, &result) }
        case .characterClass(let characterClass):
          if characterClass.contains(byte, ignoringCase: ignoresCase) { insert(edge.target, &result) }
        }
      }
    }
    return finished(&result)
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Adds a node and those that it reaches without taking anything.
  private mutating func insert(_ node: Int32, _ result: inout [Int32]) {
    stack.append(node)
    while let next = stack.popLast() {
      guard !marks[Int(next)] else { continue }
      marks[Int(next)] = true
      result.append(next)
      stack.append(contentsOf: graph.nodes[Int(next)].skips)
    }
  }

  private mutating func finished(_ result: inout [Int32]) -> [Int32] {
    for node in result { marks[Int(node)] = false }
    removeNeedless(&result)
    result.sort()
    return result
  }

  /// Removes places that lie before a `*` which is reached too: what they accept, it accepts.
  private func removeNeedless(_ result: inout [Int32]) {
    var last: [Int32: Int32] = [:]
    for number in result {
      let node = graph.nodes[Int(number)]
      if node.isRun, node.isBetweenPieces { last[node.form] = max(last[node.form] ?? 0, node.order) }
    }
    result.removeAll { number in
      let node = graph.nodes[Int(number)]
      // A place without edges is only a way to others, which are in the set themselves.
      if node.edges.isEmpty, !node.isRun, !node.isFinal { return true }
      guard let order = last[node.form] else { return false }
      return node.order < order
    }
  }
}
