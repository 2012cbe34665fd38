import AssociationFiles

/// What a rule says, to find rules that say the same. Comments and the layout of the text do not count, nor do
/// differences of a pattern that no link can tell: slashes at either end, or the order of `*` and `?`.
struct RuleIdentity: Hashable {
  private enum Pattern: Hashable {
    case tokens([[WildcardToken]])
    /// A pattern about whose variables too little is known.
    case text(String)
  }

  private var path: Pattern?
  private var fragment: Pattern?
  private var queryText: Pattern?
  private var queryItems: [String: Pattern] = [:]
  private let isExcluded: Bool
  private let isCaseSensitive: Bool
  private let isPercentEncoded: Bool

  /// What `rule` says; `language` are its links.
  init(_ rule: EffectiveRule, _ language: RuleLanguage) {
    isExcluded = rule.isExcluded
    isCaseSensitive = rule.isCaseSensitive
    isPercentEncoded = rule.isPercentEncoded
    if let found = language.path {
      path = found.isExact ? .tokens(found.forms) : .text(rule.path ?? "")
    }
    if let found = language.fragment { fragment = Self.identity(of: found, text: rule.fragment ?? "") }
    switch (language.query, rule.query) {
    case (.text(let pattern), .some(.text(let text))):
      queryText = Self.identity(of: pattern, text: text.text)
    case (.items(let patterns), .some(.items(let items))):
      for item in items {
        guard let pattern = patterns[item.name] else { continue }
        queryItems[item.name] = Self.identity(of: pattern, text: item.pattern.text)
      }
    default: break
    }
  }

  private static func identity(of pattern: WildcardPattern, text: String) -> Pattern {
    pattern.isExact ? .tokens([pattern.normalized]) : .text(text)
  }

  /// For each rule that repeats an earlier one of the list, the position of the earliest. Linear.
  static func repetitions(in rules: [EffectiveRule], variables: VariableTable) -> [Int: Int] {
    var first: [RuleIdentity: Int] = [:]
    var repetitions: [Int: Int] = [:]
    for (number, rule) in rules.enumerated() where rule.isCertain {
      let identity = RuleIdentity(rule, RuleLanguage(rule, variables: variables))
      if let earlier = first[identity] {
        repetitions[number] = earlier
      } else {
        first[identity] = number
      }
    }
    return repetitions
  }
}
