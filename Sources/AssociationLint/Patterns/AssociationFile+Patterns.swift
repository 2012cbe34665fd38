import AssociationFiles
import PositionedJSON

extension AssociationFile {
  /// Every pattern, with how links are compared with it: those of defaults before those of the entries that they hold for. Linear.
  func patterns() -> [PatternSite] {
    guard let applinks else { return [] }
    var sites: [PatternSite] = []
    let domain = Comparing().refined(by: applinks.defaults)
    if let keys = applinks.defaults { append(keys, comparing: domain, to: &sites) }
    for detail in applinks.details {
      let entry = domain.refined(by: detail.defaults)
      if let keys = detail.defaults { append(keys, comparing: entry, to: &sites) }
      for component in detail.components {
        append(component.keys, comparing: entry.refined(by: component.keys), to: &sites)
      }
      for rule in detail.paths { append(rule, comparing: entry, to: &sites) }
    }
    return sites
  }

  /// How links are compared with patterns, unless a more specific object says otherwise.
  private struct Comparing {
    var isCaseSensitive = true
    var isPercentEncoded = true

    func refined(by keys: RuleKeys?) -> Comparing {
      Comparing(
        isCaseSensitive: keys?.caseSensitive ?? isCaseSensitive,
        isPercentEncoded: keys?.percentEncoded ?? isPercentEncoded)
    }
  }

  private func append(_ keys: RuleKeys, comparing: Comparing, to sites: inout [PatternSite]) {
    func add(_ part: PatternSite.Parts, _ pattern: LocatedString, for itemKey: JSONKey? = nil) {
      sites.append(
        PatternSite(
          part, pattern.value, text: pattern.text, object: keys.value, itemKey: itemKey,
          isCaseSensitive: comparing.isCaseSensitive, isPercentEncoded: comparing.isPercentEncoded))
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
  private func append(_ rule: PathRule, comparing: Comparing, to sites: inout [PatternSite]) {
    sites.append(
      PatternSite(
        .legacyPath, rule.value, text: rule.pattern,
        offset: rule.isExcluded ? PathRule.exclusionMark.utf8.count : 0, isCaseSensitive: true,
        isPercentEncoded: comparing.isPercentEncoded))
  }
}
