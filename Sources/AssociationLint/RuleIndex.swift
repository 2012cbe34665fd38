public import Findings

/// Every rule there is.
///
/// Documentation, `applinks rule` and the tests are made from this list. The rules are in lists of their own, one
/// for each part of the work, so that a new one changes one line.
public enum RuleIndex {
  /// The rules for association files, by name.
  public static let association: [any AssociationRule.Type] =
    (structure + matching).sorted { $0.metadata.id < $1.metadata.id }

  /// What everybody may know of each rule, by name.
  public static let allMetadata: [RuleMetadata] =
    (association.map { $0.metadata } + entitlements.map { $0.metadata } + assetLinks.map { $0.metadata }
    + manifest.map { $0.metadata } + hosting.map { $0.metadata } + [
      EntitlementsUnreadable.metadata, ManifestUnreadable.metadata, ManifestPackageDamaged.metadata,
    ])
    .sorted { $0.id < $1.id }

  private static let byID: [RuleID: RuleMetadata] =
    Dictionary(allMetadata.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// What everybody may know of the rule `id`; `nil` where there is none.
  public static func metadata(for id: RuleID) -> RuleMetadata? { byID[id] }

  /// The rule whose name is most like `name`, for "did you mean"; `nil` where none is.
  public static func nearest(to name: String) -> RuleID? {
    guard name.utf8.count <= 100 else { return nil }
    let names = allMetadata.map(\.id.name)
    if let whole = names.first(where: { $0 == name.lowercased() }) { return RuleID(whole) }
    if let near = EditDistance.nearest(to: name, among: names, limit: { $0.utf8.count > 8 ? 3 : 2 }) {
      return RuleID(near.word)
    }
    // "trailing-comma" for "json-trailing-comma", but not "a" for whatever has that letter.
    guard name.utf8.count > 3 else { return nil }
    return names.first { $0.hasSuffix("-" + name) || $0.hasPrefix(name + "-") }.map { RuleID($0) }
  }

  /// Whether `selector` means a rule that there is.
  public static func contains(_ selector: RuleSelector) -> Bool {
    if !selector.isPattern { return byID[RuleID(selector.text)] != nil }
    return allMetadata.contains { selector.matches($0.id) }
  }
}
