import LinkMatching

/// Asks of each rule of a file whether it is ever reached.
struct ReachSearch {
  private let file: FileRules
  private var budget: AnalysisBudget
  private(set) var unreachable: [UnreachableRule] = []
  private(set) var undecided: [EffectiveRule] = []
  /// The rules that are reached, each with a shortest link for which some app's decision is theirs.
  private(set) var reached: [(rule: EffectiveRule, witness: LinkWitness)] = []

  /// Whether nothing is claimed of rules, or because of rules, about which it is unknown how a device reads them.
  private let isCautious: Bool

  init(_ file: FileRules, _ limits: AnalysisLimits, isCautious: Bool = false) {
    self.file = file
    self.isCautious = isCautious
    budget = AnalysisBudget(limits)
  }

  mutating func run() {
    // An entry without apps decides nothing; that is a fault of the entry, and none of its rules.
    for entry in file.rules.indices where !file.entries[entry].appIDs.isEmpty {
      let others = rulesBefore(entry)
      let rules = known(file.rules[entry])
      for (position, rule) in rules.enumerated() { ask(rule, rules[..<position], others) }
    }
  }

  private func known(_ rules: [AnalysedRule]) -> [AnalysedRule] {
    isCautious ? rules.filter { !file.matcher.isDoubtful($0.source) } : rules
  }

  /// For each app of the entry, the rules of earlier entries that speak of it; none if some app has no earlier entry,
  /// since the entry is asked first for that one.
  private func rulesBefore(_ entry: Int) -> [[AnalysedRule]] {
    var lists: [[Int]: [AnalysedRule]] = [:]
    for app in file.matcher.apps where app.entries.contains(entry) {
      let earlier = app.entries.filter { $0 < entry }
      if earlier.isEmpty { return [] }
      lists[earlier] = earlier.flatMap { known(file.rules[$0]) }
    }
    return lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private mutating func ask(
    _ rule: AnalysedRule, _ earlier: ArraySlice<AnalysedRule>, _ others: [[AnalysedRule]]
  ) {
    let own = Array(earlier)
    var isUndecided = false
    switch answer(rule, own) {
    case .empty: return report(rule, coveredBy: own)
    case .undecided: isUndecided = true
    case .link(let witness): if others.isEmpty { return reached.append((rule.source, witness)) }
    }
    for list in others {
      switch answer(rule, list + own) {
      case .empty: continue
      case .undecided: isUndecided = true
      case .link(let witness): return reached.append((rule.source, witness))
      }
    }
    guard !isUndecided else { return undecided.append(rule.source) }
    report(rule, coveredBy: others.flatMap { $0 } + own)
  }

  private mutating func answer(_ rule: AnalysedRule, _ exclude: [AnalysedRule]) -> Region.Answer {
    budget.startQuestion()
    return Region(include: [rule], exclude: exclude).shortestLink(&budget)
  }

  // MARK: - What covers a rule

  private mutating func report(_ rule: AnalysedRule, coveredBy rules: [AnalysedRule]) {
    unreachable.append(UnreachableRule(rule: rule.source, covering: cover(of: rule, rules).map(\.source)))
  }

  /// As few of `rules` as suffice to match all links of `rule`: one alone if there is one, else none too many.
  private mutating func cover(of rule: AnalysedRule, _ rules: [AnalysedRule]) -> [AnalysedRule] {
    budget.startQuestion()
    let partakers = Set(Region(include: [rule], exclude: rules).answer(&budget).partakers.map(\.identity))
    var seen: Set<[Int32]> = []
    var candidates = rules.filter { other in
      partakers.contains(other.identity) && seen.insert(other.identity).inserted
    }
    if candidates.count > 1 {
      for other in rules where rule.mayMeet(other) {
        if answer(rule, [other]).isEmpty { return [other] }
      }
    }
    for index in candidates.indices.reversed() where candidates.count > 1 {
      var fewer = candidates
      fewer.remove(at: index)
      if answer(rule, fewer).isEmpty { candidates = fewer }
    }
    return candidates
  }
}
