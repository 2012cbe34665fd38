/// One path pattern and the rules that share it.
struct PathForm: Sendable {
  var pattern: CompiledPattern
  /// The first rule in file order, and its entry.
  var rule: UInt32
  var entry: UInt32
  /// The other rules with this pattern: a range of the index's `moreRules`.
  var moreStart: UInt32
  var moreCount: UInt32
  /// Whether it is the last form filed under its key.
  var isLastOfKey: Bool
  /// Whether the first rule asks for the path alone.
  var isPathOnly: Bool
}
