/// A definition as links are put to it, besides its path.
struct CompiledRoute: Sendable {
  /// An item that must stand in the query once, with this value.
  struct LiteralItem: Sendable {
    var name: [UInt8]
    var value: [UInt8]
  }

  /// The hosts and schemes, a bit each.
  var sources: UInt64
  var access: RouteAccess
  var firstSlot: Int
  var literalItems: [LiteralItem] = []
  /// The fragment that must be there.
  var fragment: [UInt8]?
}
