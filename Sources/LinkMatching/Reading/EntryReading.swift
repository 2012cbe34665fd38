import AssociationFiles
import PositionedJSON

/// One entry of `details` as a reader understands it.
struct EntryReading: Sendable {
  let detail: Detail
  private let applinks: AppLinks
  private let features: ReaderFeatures

  /// The entries of `file` as the reader of `version` has them; none where it reads no universal links in it.
  static func all(in file: AssociationFile, for version: OSVersion?) -> [EntryReading] {
    all(in: file, ReaderFeatures(of: version))
  }

  /// The entries of `file` as a reader with `features` has them.
  static func all(in file: AssociationFile, _ features: ReaderFeatures) -> [EntryReading] {
    guard features.applinks, let applinks = file.applinks else { return [] }
    if features.needsApps, applinks.apps?.kind != .array { return [] }
    return applinks.details.map { EntryReading(detail: $0, applinks: applinks, features: features) }
  }

  /// The apps of the entry, each once.
  var appIDs: [String] { features.components ? detail.appIDs : detail.legacyAppIDs }

  /// Readers that know `components` leave `paths` alone where both are there. Source: W19, documented.
  var usesComponents: Bool { features.components && detail.componentsValue != nil }

  /// Whether the entry has neither `components` nor `paths`.
  var lacksRules: Bool { !usesComponents && detail.pathsValue == nil }

  /// The number of rules.
  var ruleCount: Int { usesComponents ? detail.components.count : detail.paths.count }

  /// Passes the rules to `body` in the order in which they are tried.
  func forEachRule(_ body: (RuleReading) -> Void) {
    guard usesComponents else {
      for path in detail.paths { body(reading(of: path)) }
      return
    }
    if features.defaults, detail.defaults != nil || applinks.defaults != nil {
      for component in detail.components { body(readingWithDefaults(of: component)) }
    } else {
      for component in detail.components { body(reading(of: component)) }
    }
  }

  @inline(__always)
  private func reading(of component: Component) -> RuleReading {
    let keys = component.keys
    var reading = RuleReading(
      value: Int32(keys.value.nodeIndex), index: Int32(component.index), path: keys.pathNode,
      query: keys.queryNode, fragment: keys.fragmentNode, options: [])
    setOptions(
      of: &reading, exclude: keys.exclude, caseSensitive: keys.caseSensitive,
      percentEncoded: keys.percentEncoded, isWrong: keys.hasWrongType)
    return reading
  }

  /// `applinks.defaults` → `details[].defaults` → the rule; the more specific wins. Source: DEF, documented.
  private func readingWithDefaults(of component: Component) -> RuleReading {
    let levels = [component.keys, detail.defaults, applinks.defaults].compactMap { $0 }
    func firstNode(_ node: (RuleKeys) -> Int32) -> Int32 {
      levels.map(node).first { $0 != RuleKeys.noNode } ?? RuleKeys.noNode
    }
    func first(_ key: (RuleKeys) -> Bool?) -> Bool? { levels.compactMap(key).first }
    var reading = RuleReading(
      value: Int32(component.value.nodeIndex), index: Int32(component.index),
      path: firstNode { $0.pathNode }, query: firstNode { $0.queryNode },
      fragment: firstNode { $0.fragmentNode }, options: [])
    setOptions(
      of: &reading, exclude: first { $0.exclude }, caseSensitive: first { $0.caseSensitive },
      percentEncoded: first { $0.percentEncoded }, isWrong: levels.contains { $0.hasWrongType })
    return reading
  }

  @inline(__always)
  private func setOptions(
    of reading: inout RuleReading, exclude: Bool?, caseSensitive: Bool?, percentEncoded: Bool?,
    isWrong: Bool
  ) {
    if exclude == true { reading.options.insert(.isExcluded) }
    if features.caseSensitive, caseSensitive == false { reading.options.insert(.ignoresCase) }
    if features.percentEncoded, percentEncoded == false { reading.options.insert(.decodesURL) }
    if features.variables { reading.options.insert(.readsVariables) }
    if isWrong { reading.options.insert(.hasWrongType) }
  }

  /// A rule of `paths`: the path alone counts, letter case matters. Source: ASG. `defaults` and variables came
  /// with `components`; that they leave `paths` alone is likely, and unknown.
  private func reading(of path: PathRule) -> RuleReading {
    var options: RuleReading.Options = .isLegacyPath
    if path.isExcluded { options.insert(.isExcluded) }
    if features.defaults, detail.defaults != nil || applinks.defaults != nil {
      options.insert(.hasDefaultsForPaths)
    }
    let node = Int32(path.value.nodeIndex)
    return RuleReading(
      value: node, index: Int32(path.index), path: node, query: RuleKeys.noNode, fragment: RuleKeys.noNode,
      options: options)
  }
}
