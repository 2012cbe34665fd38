/// The parts of a rule besides its path, made ready.
struct CompiledRule: Sendable {
  /// The number of the entry among the effective ones.
  var entry: UInt32
  /// The position in `components` or `paths`.
  var index: UInt32
  /// The query: nothing, a pattern's number, or a range of items.
  var query: Query
  /// The number of the fragment's pattern, or ``none``.
  var fragment: UInt32
  var options: Options

  static let none = UInt32.max

  enum Query: Sendable {
    case any
    case text(pattern: UInt32)
    case items(first: UInt32, count: UInt32)
  }

  struct Options: OptionSet, Sendable {
    let rawValue: UInt8
    static let isExcluded = Options(rawValue: 1)
    static let ignoresCase = Options(rawValue: 2)
    static let decodesURL = Options(rawValue: 4)
    /// The names of query items are compared exactly, whatever the rule says: another reading of it.
    static let exactNames = Options(rawValue: 8)
    /// `;` separates query items too: another reading.
    static let semicolonSeparates = Options(rawValue: 16)
    /// `+` in the query stands for a blank: another reading.
    static let plusIsBlank = Options(rawValue: 32)
  }

  /// Whether the path alone decides.
  var isPathOnly: Bool {
    if case .any = query { return fragment == Self.none }
    return false
  }
}
