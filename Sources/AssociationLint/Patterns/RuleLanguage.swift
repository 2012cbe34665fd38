import AssociationFiles

/// The links that a rule matches, as far as they can be compared.
struct RuleLanguage: Sendable {
  /// The paths; `nil` is all.
  let path: PathLanguage?
  /// The queries.
  let query: QueryLanguage
  /// The fragments; `nil` is all.
  let fragment: WildcardPattern?
  let isCaseSensitive: Bool
  let isPercentEncoded: Bool

  /// The links of `rule`; without a table every variable is one that nothing is known about.
  init(_ rule: EffectiveRule, variables: VariableTable?) {
    isCaseSensitive = rule.isCaseSensitive
    isPercentEncoded = rule.isPercentEncoded
    let path = rule.path.map {
      PathLanguage(Array($0.utf8), isCaseSensitive: rule.isCaseSensitive, variables: variables)
    }
    self.path = path.flatMap { $0.isExact && $0.matchesEverything ? nil : $0 }
    query = QueryLanguage(rule.query, isCaseSensitive: rule.isCaseSensitive, variables: variables)
    let fragment = rule.fragment.map {
      WildcardPattern(Array($0.utf8), isCaseSensitive: rule.isCaseSensitive, variables: variables)
    }
    self.fragment = fragment.flatMap { $0.isExact && $0.matchesEverything ? nil : $0 }
  }

  /// Whether every link matches.
  var matchesEverything: Bool { path == nil && query.matchesEverything && fragment == nil }

  /// Whether every link of `other` is a link of this; `false` also where that is not certain.
  func covers(_ other: RuleLanguage, budget: inout InclusionBudget) -> Bool {
    // With percentEncoded, the two would look at different texts: only "anything" is then a known answer.
    if isPercentEncoded != other.isPercentEncoded, !matchesEverything { return false }
    return coversFragment(of: other, &budget) && coversQuery(of: other, &budget)
      && coversPath(of: other, &budget)
  }

  private func coversPath(of other: RuleLanguage, _ budget: inout InclusionBudget) -> Bool {
    guard let path else { return true }
    guard path.isExact, let inner = other.path else { return false }
    return WildcardInclusion.isIncluded(inner.forms, in: path.forms, among: .paths, budget: &budget) == true
  }

  private func coversFragment(of other: RuleLanguage, _ budget: inout InclusionBudget) -> Bool {
    guard let fragment else { return true }
    guard let inner = other.fragment else { return false }
    return Self.covers(fragment, inner, &budget)
  }

  private func coversQuery(of other: RuleLanguage, _ budget: inout InclusionBudget) -> Bool {
    switch (query, other.query) {
    case (.anything, _): return true
    case (.text(let outer), .text(let inner)): return Self.covers(outer, inner, &budget)
    case (.items(let outer), .items(let inner)):
      // Whether caseSensitive holds for the names of items is unknown, so both must treat them alike.
      guard isCaseSensitive == other.isCaseSensitive, outer.count <= inner.count else { return false }
      for (name, pattern) in outer {
        guard let narrower = inner[name], Self.covers(pattern, narrower, &budget) else { return false }
      }
      return true
    default: return false
    }
  }

  private static func covers(
    _ outer: WildcardPattern, _ inner: WildcardPattern, _ budget: inout InclusionBudget
  ) -> Bool {
    guard outer.isExact else { return false }
    return WildcardInclusion.isIncluded(
      [inner.normalized], in: [outer.normalized], among: .any, budget: &budget) == true
  }
}
