/// A named item of a query and the pattern of its value, made ready.
struct CompiledQueryItem: Sendable {
  /// The place of the name's bytes in the pool; small letters where letter case is ignored.
  var nameOffset: UInt32
  var nameLength: UInt32
  /// The number of the value's pattern.
  var pattern: UInt32
}
