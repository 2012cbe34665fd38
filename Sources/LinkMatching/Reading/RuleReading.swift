import AssociationFiles
import PositionedJSON

/// One rule as a reader understands it, by the numbers of its nodes: what the compiler needs, without a string.
struct RuleReading: Sendable {
  /// The rule's node.
  var value: Int32
  /// The position in `components` or `paths`.
  var index: Int32
  /// The nodes of the patterns, or ``RuleKeys/noNode``.
  var path: Int32
  var query: Int32
  var fragment: Int32
  var options: Options

  struct Options: OptionSet, Sendable {
    let rawValue: UInt8
    static let isExcluded = Options(rawValue: 1)
    static let ignoresCase = Options(rawValue: 2)
    static let decodesURL = Options(rawValue: 4)
    static let readsVariables = Options(rawValue: 8)
    static let isLegacyPath = Options(rawValue: 16)
    static let hasWrongType = Options(rawValue: 32)
    static let hasDefaultsForPaths = Options(rawValue: 64)
  }

  /// What makes the reading uncertain, whatever the URL.
  var doubts: Uncertainty {
    var doubts: Uncertainty = []
    if options.contains(.hasWrongType) { doubts.insert(.wrongType) }
    if options.contains(.hasDefaultsForPaths) { doubts.insert(.defaultsForPaths) }
    return doubts
  }
}
