package import LinkMatching

/// Questions about one list of rules, each answered exactly; for findings about files.
///
/// Rules about which it is unknown how a device reads them take no part: nothing is claimed of them or because of them.
package struct RuleListAnalysis {
  private let rules: [AnalysedRule]
  private let isCertain: [Bool]
  private var budget: AnalysisBudget

  /// The questions about `rules`, a list of an entry of the matcher's file.
  package init(_ rules: [EffectiveRule], in matcher: LinkMatcher, limits: AnalysisLimits = AnalysisLimits()) {
    let pool = ConditionPool()
    self.rules = rules.map { pool.rule($0, variables: matcher.variableValues) }
    isCertain = rules.map { !matcher.isDoubtful($0) }
    budget = AnalysisBudget(limits)
  }

  /// For each rule that says what an earlier one says, the position of the earliest. Linear.
  package var repetitions: [Int: Int] {
    var first: [[Int32]: Int] = [:]
    var repetitions: [Int: Int] = [:]
    for (position, rule) in rules.enumerated() where rule.source.doubts.isEmpty {
      let key = rule.meaning
      if let earlier = first[key] { repetitions[position] = earlier } else { first[key] = position }
    }
    return repetitions
  }

  /// The position of the first rule that matches every link.
  package var catchAll: Int? {
    rules.indices.first { isCertain[$0] && rules[$0].matchesEverything }
  }

  /// The positions of exclude rules that decide about links, none of which a rule behind them would open.
  package mutating func uselessExcludes() -> [Int] {
    rules.indices.filter { position in
      guard rules[position].isExcluded, isCertain[position] else { return false }
      guard answer([rules[position]], upTo: position).witness != nil else { return false }
      return rules.indices[(position + 1)...].allSatisfy { later in
        if rules[later].isExcluded { return true }
        guard isCertain[later] else { return false }
        return answer([rules[position], rules[later]], upTo: position).isEmpty
      }
    }
  }

  private mutating func answer(_ include: [AnalysedRule], upTo position: Int) -> Region.Answer {
    budget.startQuestion()
    let earlier = rules[..<position].indices.filter { isCertain[$0] }.map { rules[$0] }
    return Region(include: include, exclude: earlier).shortestLink(&budget)
  }
}
