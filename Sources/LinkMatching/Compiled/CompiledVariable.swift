/// A substitution variable made ready.
struct CompiledVariable: Sendable {
  /// The root of the tree of its plain values, or ``none``.
  var root: UInt32
  /// The offsets of the programs of its values with wildcards, in the pool's list.
  var programs: Range<UInt32>

  static let none = UInt32.max

  /// A node of the tree of values: a byte, whether a value ends with it, and its relatives.
  struct Node: Sendable {
    var byte: UInt8
    var endsValue: Bool
    var firstChild: UInt32
    var nextSibling: UInt32
  }
}
