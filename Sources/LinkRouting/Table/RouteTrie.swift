import LinkSyntax

/// The templates of a table as a tree of segments, in flat arrays.
///
/// All literal edges share one hash table, whose keys are made of a node and a segment's bytes, so that a step costs the
/// same whether a node has two children or two thousand. A link visits every node once at most.
struct RouteTrie: Sendable {
  var nodes: [Node] = [Node()]
  var edges: [Edge] = []
  var affixes: [Affix] = []
  /// The texts of edges and affixes.
  var text: [UInt8] = []
  /// The numbers of definitions that end at a node, in the order in which they are asked.
  var leaves: [Int32] = []

  struct Node: Sendable {
    var hasEdges = false
    var parameter: Int32 = 0
    var firstAffix: Int32 = 0
    var affixCount: Int32 = 0
    var firstLeaf: Int32 = 0
    var leafCount: Int32 = 0
    /// Definitions that take the rest of the path stand behind those that end here.
    var restCount: Int32 = 0
  }

  /// A literal segment.
  struct Edge: Sendable {
    var key: UInt64 = 0
    var child: Int32 = 0
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// A segment with a parameter and text around it.
  struct Affix: Sendable {
    var start: Int32 = 0
    var prefixCount: Int32 = 0
    var suffixCount: Int32 = 0
    var child: Int32 = 0
  }

  @inline(__always)
  static func key(_ node: Int, _ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ mixed >> 32) | 1
  }
}
