import AssociationFiles
import PositionedJSON

extension AssociationFile {
  /// Every pattern, with how links are compared with it: those of defaults before those of the entries that they hold for. Linear.
  func patterns() -> [PatternSite] {
    guard let applinks else { return [] }
    var sites: [PatternSite] = []
    let domain = applinks.defaults
    if let domain { append(domain, under: [], to: &sites) }
    for detail in applinks.details {
      let defaults = [detail.defaults, domain].compactMap { $0 }
      if let own = detail.defaults { append(own, under: [domain].compactMap { $0 }, to: &sites) }
      for component in detail.components { append(component.keys, under: defaults, to: &sites) }
      for rule in detail.paths { append(rule, under: defaults, to: &sites) }
    }
    return sites
  }

  private func append(_ keys: RuleKeys, under defaults: [RuleKeys], to sites: inout [PatternSite]) {
    let levels = [keys] + defaults
    let isCaseSensitive = levels.lazy.compactMap(\.caseSensitive).first ?? true
    let isPercentEncoded = levels.lazy.compactMap(\.percentEncoded).first ?? true
    func add(_ part: PatternSite.Parts, _ pattern: LocatedString, for itemKey: JSONKey? = nil) {
      sites.append(
        PatternSite(
          part, pattern.value, text: pattern.text, object: keys.value, itemKey: itemKey,
          isCaseSensitive: isCaseSensitive, isPercentEncoded: isPercentEncoded))
    }
    if let path = keys.path { add(.path, path) }
    switch keys.query {
    case .some(.text(let text)): add(.queryText, text)
    case .some(.items(let items)): for item in items { add(.queryItem, item.pattern, for: item.key) }
    case .some(.ignored), .none: break
    }
    if let fragment = keys.fragment { add(.fragment, fragment) }
  }

  /// Whether defaults hold for `paths` is unknown, so a rule that needs percentEncoded asks them all the same.
  private func append(_ rule: PathRule, under defaults: [RuleKeys], to sites: inout [PatternSite]) {
    sites.append(
      PatternSite(
        .legacyPath, rule.value, text: rule.pattern,
        offset: rule.isExcluded ? PathRule.exclusionMark.utf8.count : 0, isCaseSensitive: true,
        isPercentEncoded: defaults.lazy.compactMap(\.percentEncoded).first ?? true))
  }
}
