import LinkMatching

/// The readings of a pattern as a graph: each node is a place in the pattern, each edge takes one byte or character.
///
/// Linear in the pattern's alternatives and in the values of their variables.
struct PatternGraph {
  /// What an edge takes.
  enum Label {
    case byte(UInt8)
    case characterClass(CharacterClass)
    case anyCharacter
  }

  struct Edge {
    var label: Label
    var target: Int32
  }

  struct Node {
    var edges: [Edge] = []
    /// Nodes that are reached without taking anything.
    var skips: [Int32] = []
    /// Whether any character leads back to the node: it stands behind a `*`.
    var isRun = false
    /// Whether the pattern may end here.
    var isFinal = false
    /// The alternative that the node belongs to.
    var form: Int32
    /// How many pieces of the alternative lie before the node; places within a variable count as before it.
    var order: Int32
    /// Whether the node is a place between pieces, and no place within a variable.
    var isBetweenPieces = true

    /// Whether everything that may follow is accepted.
    var acceptsAnything: Bool { isRun && isFinal && isBetweenPieces }
  }

  private(set) var nodes: [Node] = []
  /// The nodes to start from.
  private(set) var starts: [Int32] = []

  /// The graph of alternatives, each a list of pieces.
  init(_ forms: [[PatternPiece]]) {
    for (number, pieces) in forms.enumerated() { append(pieces, form: Int32(number)) }
  }

  private mutating func append(_ pieces: [PatternPiece], form: Int32) {
    var current = add(Node(form: form, order: 0))
    starts.append(current)
    for (index, piece) in pieces.enumerated() {
      let next = Int32(index + 1)
      switch piece {
      case .byte(let byte): current = connect(current, .byte(byte), form, next)
      case .oneOf(let characterClass): current = connect(current, .characterClass(characterClass), form, next)
      case .anyCharacter: current = connect(current, .anyCharacter, form, next)
      case .anyRun:
        let run = add(Node(isRun: true, form: form, order: next))
        nodes[Int(current)].skips.append(run)
        current = run
      case .values(let values): current = appendValues(values, from: current, form, Int32(index))
      }
    }
    nodes[Int(current)].isFinal = true
  }

  private mutating func add(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  private mutating func connect(_ source: Int32, _ label: Label, _ form: Int32, _ order: Int32) -> Int32 {
    let target = add(Node(form: form, order: order))
    nodes[Int(source)].edges.append(Edge(label: label, target: target))
    return target
  }

  // MARK: - Variables

  /// Adds the values of a variable side by side; values without wildcards share their beginnings.
  private mutating func appendValues(
    _ values: [[UInt8]], from source: Int32, _ form: Int32, _ order: Int32
  ) -> Int32 {
    let root = addInner(form, order)
    nodes[Int(source)].skips.append(root)
    let end = add(Node(form: form, order: order + 1))
    var children: [Place: Int32] = [:]
    for value in values {
      let isPlain = !value.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      if isPlain {
        appendPlain(value, root, end, &children, form, order)
      } else {
        appendWildcards(value, root, end, form, order)
      }
    }
    return end
  }

  private struct Place: Hashable {
    var node: Int32
    var byte: UInt8
  }

  private mutating func addInner(_ form: Int32, _ order: Int32, isRun: Bool = false) -> Int32 {
    add(Node(isRun: isRun, form: form, order: order, isBetweenPieces: false))
  }

  private mutating func appendPlain(
    _ value: [UInt8], _ root: Int32, _ end: Int32, _ children: inout [Place: Int32], _ form: Int32,
    _ order: Int32
  ) {
    var node = root
    for byte in value {
      let place = Place(node: node, byte: byte)
      if let child = children[place] {
        node = child
      } else {
        let child = addInner(form, order)
        nodes[Int(node)].edges.append(Edge(label: .byte(byte), target: child))
        children[place] = child
        node = child
      }
    }
    nodes[Int(node)].skips.append(end)
  }

  private mutating func appendWildcards(
    _ value: [UInt8], _ root: Int32, _ end: Int32, _ form: Int32, _ order: Int32
  ) {
    var node = root
    for byte in value {
      if byte == UInt8(ascii: "*") {
        let run = addInner(form, order, isRun: true)
        nodes[Int(node)].skips.append(run)
        node = run
      } else {
        let target = addInner(form, order)
        let label: Label = byte == UInt8(ascii: "?") ? .anyCharacter : .byte(byte)
        nodes[Int(node)].edges.append(Edge(label: label, target: target))
        node = target
      }
    }
    nodes[Int(node)].skips.append(end)
  }
}
