public import AssociationFiles
public import PositionedJSON

/// One entry of `details` as a reader of some OS version understands it.
public struct EffectiveEntry: Sendable {
  /// The position in `details`.
  public var detail: Int
  /// The apps of the entry, each once.
  public var appIDs: [String]
  /// The rules in the order in which they are tried.
  public var rules: [EffectiveRule]
  /// The entry's place in the text.
  public var value: JSONValue
  /// Whether the entry has neither `components` nor `paths`; it then opens nothing here, which nobody has measured.
  public var lacksRules: Bool
}

extension EffectiveEntry {
  /// The entries of `file` as the reader of `version` has them; none where it reads no universal links in it.
  ///
  /// A file that a strict reader rejects still has its entries: whether to ask is the caller's business.
  public static func all(in file: AssociationFile, for version: OSVersion?) -> [EffectiveEntry] {
    let features = ReaderFeatures(of: version)
    guard features.applinks, let applinks = file.applinks else { return [] }
    if features.needsApps, applinks.apps?.kind != .array { return [] }
    return applinks.details.map { detail in
      EntryReading(detail: detail, applinks: applinks, features: features).entry
    }
  }
}

/// The reading of one entry.
private struct EntryReading {
  let detail: Detail
  let applinks: AppLinks
  let features: ReaderFeatures

  var entry: EffectiveEntry {
    let usesComponents = features.components && detail.componentsValue != nil
    let rules = usesComponents ? detail.components.map(rule) : detail.paths.map(rule)
    return EffectiveEntry(
      detail: detail.index, appIDs: features.components ? detail.appIDs : detail.legacyAppIDs,
      rules: rules, value: detail.value, lacksRules: !usesComponents && detail.pathsValue == nil)
  }

  /// `applinks.defaults` → `details[].defaults` → the rule; the more specific wins. Source: DEF, documented.
  private func rule(_ component: Component) -> EffectiveRule {
    let levels: [RuleKeys?] =
      features.defaults ? [component.keys, detail.defaults, applinks.defaults] : [component.keys]
    func first<Value>(_ key: (RuleKeys) -> Value?) -> Value? {
      for level in levels { if let level, let value = key(level) { return value } }
      return nil
    }
    var doubts: Uncertainty = []
    for case let level? in levels where level.hasWrongType { doubts.insert(.wrongType) }
    return EffectiveRule(
      detail: detail.index, index: component.index, isLegacyPath: false, value: component.value,
      path: first(\.path)?.text, query: first(\.query).flatMap { EffectiveRule.Query($0) },
      fragment: first(\.fragment)?.text, isExcluded: first(\.exclude) ?? false,
      ignoresCase: features.caseSensitive && first(\.caseSensitive) == false,
      decodesURL: features.percentEncoded && first(\.percentEncoded) == false,
      readsVariables: features.variables, doubts: doubts)
  }

  /// A rule of `paths`: the path alone counts, letter case matters. Source: ASG. `defaults` and variables came
  /// with `components`; that they leave `paths` alone is likely, and unknown.
  private func rule(_ path: PathRule) -> EffectiveRule {
    let hasDefaults = features.defaults && (detail.defaults != nil || applinks.defaults != nil)
    return EffectiveRule(
      detail: detail.index, index: path.index, isLegacyPath: true, value: path.value,
      path: path.pattern, query: nil, fragment: nil, isExcluded: path.isExcluded, ignoresCase: false,
      decodesURL: false, readsVariables: false, doubts: hasDefaults ? .defaultsForPaths : [])
  }
}
