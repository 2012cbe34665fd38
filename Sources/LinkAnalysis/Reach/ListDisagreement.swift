package import LinkMatching

/// A link about which two lists of rules decide otherwise by its path alone.
package struct ListDisagreement {
  /// The link.
  package let example: ExampleLink
  /// Whether the first list opens it; else the second does.
  package let isOpenedByFirst: Bool

  /// Looks for a shortest such link; `nil` where there is none, or none was found within the limits.
  ///
  /// Links for which some rule asks for a query or a fragment are left aside: a list that cannot speak of them cannot be
  /// made to agree. So are rules about which it is unknown how a device reads them.
  package init?(
    _ first: (rules: [EffectiveRule], matcher: LinkMatcher),
    _ second: (rules: [EffectiveRule], matcher: LinkMatcher), limits: AnalysisLimits = AnalysisLimits()
  ) {
    let pool = ConditionPool()
    let lists = [first, second].map { list in
      list.rules.map { pool.rule($0, variables: list.matcher.variableValues) }
    }
    var aside: [AnalysedRule] = []
    for (rules, list) in zip(lists, [first, second]) {
      for rule in rules
      where !rule.conditions.query.isEmpty || !rule.conditions.fragment.isEmpty
        || list.matcher.isDoubtful(rule.source)
      {
        aside.append(AnalysedRule(rule.source, path: rule.path, query: [], fragment: nil))
      }
    }
    var budget = AnalysisBudget(limits)
    for (number, rules) in lists.enumerated() {
      let other = lists[1 - number]
      if let found = Self.opened(by: rules, notBy: other, aside, &budget) {
        example = ExampleLink(found)
        isOpenedByFirst = number == 0
        return
      }
    }
    return nil
  }

  private static func opened(
    by rules: [AnalysedRule], notBy other: [AnalysedRule], _ aside: [AnalysedRule],
    _ budget: inout AnalysisBudget
  ) -> LinkWitness? {
    var comparison = PolicyComparison(
      opening: Policy(aside.map(\.asExclude) + rules, variables: VariableValues([])),
      other: Policy(aside.map(\.asExclude) + other, variables: VariableValues([])))
    comparison.run(&budget)
    return comparison.result.all.map(\.witness).min { $0.path.count < $1.path.count }
  }
}
