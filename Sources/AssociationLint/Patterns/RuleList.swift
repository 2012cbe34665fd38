import AssociationFiles
import PositionedJSON

/// The rules of one `components` or `paths` array, in the order in which they are tried.
struct RuleList: Sendable {
  /// The entry that holds the array.
  let detail: Detail
  /// The position of the entry in ``AppLinks/details``.
  let position: Int
  /// The array.
  let array: JSONValue
  /// The rules.
  let rules: [EffectiveRule]
  /// Whether the array is `paths`.
  let isLegacy: Bool

  /// The app identifiers that the list is about, of whatever reader.
  var appIDs: Set<String> { Set(detail.appIDs).union(detail.legacyAppIDs) }
}
