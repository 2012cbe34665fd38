/// One way to settle all that is unknown about dynamic rules at once.
package struct DynamicReading: Hashable, Sendable {
  /// How wildcards are compared.
  package var wildcards = WildcardReading.backtracking
  /// Whether the parts of a link are compared with their escapes resolved, as the framework's `Uri` has them.
  package var isDecoded = true
  /// Whether an item that the query lacks counts as an empty value, as with Apple. Manifest groups demand it.
  package var acceptsMissingItem = false
  /// Whether every item of a name must fit, as with Apple. In manifest groups one is enough.
  package var demandsEveryItem = false
  /// Whether a list of excluding rules only ends with an implicit rule that allows.
  package var addsAllowance = false

  /// Every way; those that add an allowance only where `withAllowance`.
  package static func all(withAllowance: Bool) -> [DynamicReading] {
    var readings: [DynamicReading] = []
    for flags in 0..<(withAllowance ? 16 : 8) {
      for wildcards in WildcardReading.allCases {
        readings.append(
          DynamicReading(
            wildcards: wildcards, isDecoded: flags & 1 == 0, acceptsMissingItem: flags & 2 != 0,
            demandsEveryItem: flags & 4 != 0, addsAllowance: flags & 8 != 0))
      }
    }
    return readings
  }

  /// What sets this reading apart from `other`, if it is one thing only.
  func difference(from other: DynamicReading) -> DynamicDoubt? {
    var doubts: [DynamicDoubt] = []
    if wildcards != other.wildcards { doubts.append(.wildcards) }
    if isDecoded != other.isDecoded { doubts.append(.percentEncoding) }
    if acceptsMissingItem != other.acceptsMissingItem { doubts.append(.missingQueryItem) }
    if demandsEveryItem != other.demandsEveryItem { doubts.append(.repeatedQueryItem) }
    if addsAllowance != other.addsAllowance { doubts.append(.implicitAllowance) }
    return doubts.count == 1 ? doubts[0] : nil
  }
}
