import AssociationFiles

extension AssociationFile {
  /// Every list of rules in the file, those of `components` before those of `paths` in each entry. Linear.
  func ruleLists() -> [RuleList] {
    guard let applinks else { return [] }
    var lists: [RuleList] = []
    for (position, detail) in applinks.details.enumerated() {
      let defaults = [detail.defaults, applinks.defaults].compactMap { $0 }
      if let array = detail.componentsValue, !detail.components.isEmpty {
        let rules = detail.components.map { EffectiveRule($0, defaults: defaults) }
        lists.append(
          RuleList(detail: detail, position: position, array: array, rules: rules, isLegacy: false))
      }
      if let array = detail.pathsValue, !detail.paths.isEmpty {
        let rules = detail.paths.map { EffectiveRule($0) }
        lists.append(
          RuleList(detail: detail, position: position, array: array, rules: rules, isLegacy: true))
      }
    }
    return lists
  }

  /// The position of the last entry for each app identifier. Linear.
  func lastEntries() -> [String: Int] {
    var last: [String: Int] = [:]
    for (position, detail) in (applinks?.details ?? []).enumerated() {
      for app in detail.appIDs + detail.legacyAppIDs { last[app] = position }
    }
    return last
  }
}
