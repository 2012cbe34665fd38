import LinkMatching
public import PositionedJSON

/// A rule as traffic is counted by it.
public struct TrafficRule: Sendable {
  /// The position of its entry in `details`.
  public let detail: Int
  /// Its position in `components` or `paths`.
  public let component: Int
  /// Where it stands, such as `details[0].components[2]`.
  public let position: String
  /// Its place in the text.
  public let value: JSONValue
  /// Whether it keeps links out of the app.
  public let isExcluded: Bool
  /// Whether it matches no link without a fragment.
  public let needsFragment: Bool
  /// The apps of its entry that were asked about; a rule without any is not reported.
  public let apps: [String]

  /// The rules of `matcher` by their numbers; of `entries`, those of the matcher.
  static func all(
    of matcher: LinkMatcher, _ entries: [EffectiveEntry], apps: Set<String>?
  ) -> [TrafficRule] {
    let needs = matcher.rulesThatNeedAFragment
    var rules: [TrafficRule] = []
    rules.reserveCapacity(needs.count)
    for entry in entries {
      let asked = entry.appIDs.filter { apps?.contains($0) ?? true }
      for rule in entry.rules {
        let list = rule.isLegacyPath ? "paths" : "components"
        rules.append(
          TrafficRule(
            detail: rule.detail, component: rule.index,
            position: "details[\(rule.detail)].\(list)[\(rule.index)]", value: rule.value,
            isExcluded: rule.isExcluded, needsFragment: needs[rules.count], apps: asked))
      }
    }
    return rules
  }
}
