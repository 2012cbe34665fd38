import AssociationFiles
import PositionedJSON

/// One rule with the defaults filled in: the entry's before the domain's. Source: DEF, documented; ORA-B, observed.
struct EffectiveRule: Sendable {
  /// The component's object, or the string of `paths`.
  let value: JSONValue
  /// The position in the array, elements of wrong kinds counted.
  let index: Int
  /// The pattern of the path; `nil` is `*`.
  let path: String?
  /// What is asked of the query; `nil` is nothing.
  let query: QueryPattern?
  /// The pattern of the fragment; `nil` is `*`.
  let fragment: String?
  let isExcluded: Bool
  let isCaseSensitive: Bool
  let isPercentEncoded: Bool
  /// Whether it is known how a device reads the rule: no key of a wrong type, no ignored query that might
  /// uncover a default.
  let isCertain: Bool

  /// A component under defaults, the more specific ones first.
  init(_ component: Component, defaults: [RuleKeys]) {
    let levels = [component.keys] + defaults
    value = component.value
    index = component.index
    path = levels.lazy.compactMap { $0.path }.first?.text
    query = levels.lazy.compactMap { $0.query }.first
    fragment = levels.lazy.compactMap { $0.fragment }.first?.text
    isExcluded = levels.lazy.compactMap { $0.exclude }.first ?? false
    isCaseSensitive = levels.lazy.compactMap { $0.caseSensitive }.first ?? true
    isPercentEncoded = levels.lazy.compactMap { $0.percentEncoded }.first ?? true
    isCertain = !levels.contains { $0.hasWrongType } && !Self.mayUncoverDefault(levels)
  }

  /// A rule of `paths`, which knows no query, no fragment and no defaults. Source: ASG, documented.
  init(_ rule: PathRule) {
    value = rule.value
    index = rule.index
    path = rule.pattern
    query = nil
    fragment = nil
    isExcluded = rule.isExcluded
    isCaseSensitive = true
    isPercentEncoded = true
    isCertain = true
  }

  /// Whether a query that Apple ignores stands before a default for it: which of the two holds is unknown.
  private static func mayUncoverDefault(_ levels: [RuleKeys]) -> Bool {
    guard levels.count > 1 else { return false }
    let queries = levels.compactMap { $0.query }
    guard queries.count > 1, case .ignored = queries[0] else { return false }
    return true
  }

  /// The rule in the file's own words.
  var words: String { value.wordsOfRule }
}
