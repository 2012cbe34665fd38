import AssetLinks

/// The dynamic rules of a host's statements as lists of sets, one for each way to read them.
struct DynamicLinkSets {
  /// The readings that differ, the likeliest first; with several statements those of each.
  private(set) var readings: [LinkDecisionList] = []
  /// Why nothing is known about the rules.
  private(set) var doubt: ParityDoubt?
  private let pool: ConditionPool
  private var seen: Set<[[Int32]]> = []

  init(_ statements: [DynamicRules?], _ pool: ConditionPool) {
    self.pool = pool
    for rules in statements {
      guard let rules else {
        add(.everything)
        continue
      }
      read(rules)
    }
  }

  private mutating func read(_ rules: DynamicRules) {
    if rules.mayLoseList { doubt = .rules([.lostList]) }
    if rules.components.contains(where: \.isUncertain) { doubt = .rules([.wrongKind]) }
    if rules.mayBeTooCostly { doubt = .rules([.tooCostly]) }
    let onlyExcludes = !rules.components.isEmpty && rules.components.allSatisfy(\.excludes)
    for reading in DynamicReading.all(withAllowance: onlyExcludes) where doubt == nil {
      var steps: [LinkDecisionList.Step] = []
      for component in rules.components where !component.isEmpty {
        guard let links = links(of: component, reading) else { continue }
        steps.append(LinkDecisionList.Step(links: links, opens: !component.excludes))
      }
      if reading.addsAllowance { steps.append(LinkDecisionList.Step(links: LinkConditions())) }
      add(LinkDecisionList(steps: steps))
    }
  }

  private mutating func add(_ list: LinkDecisionList) {
    if seen.insert(list.decisive).inserted { readings.append(list) }
  }

  /// The links that a rule holds in one reading; `nil` for none.
  private mutating func links(of component: DynamicComponent, _ reading: DynamicReading) -> LinkConditions? {
    var path: [Condition] = []
    var query: [Condition] = []
    var fragment: [Condition] = []
    if let pattern = component.path {
      guard let run = run(pattern, reading) else { return nil }
      add(run, reading, to: &path)
    }
    if let pattern = component.fragment {
      guard let run = run(pattern, reading) else { return nil }
      // Whether there is an empty fragment or none is not told apart here.
      if run.accepts(run.start) { doubt = .pattern("\"#\"") }
      add(run, reading, to: &fragment)
    }
    for item in component.query {
      guard let value = run(item.value, reading) else { return nil }
      guard !item.name.units.isEmpty else {
        doubt = .pattern("\"?\"")
        return nil
      }
      let run = PlatformRun.parameter(ParameterRun(item.name.units, value, reading))
      if !run.isModelled { doubt = .pattern("of a dynamic rule") }
      add(run, reading, to: &query)
    }
    return LinkConditions(path: path, query: query, fragment: fragment)
  }

  private func add(_ run: PlatformRun, _ reading: DynamicReading, to conditions: inout [Condition]) {
    if let condition = pool.platform(run, isDecoded: reading.isDecoded) { conditions.append(condition) }
  }

  /// The run of a pattern in one reading; `nil` where it covers nothing.
  private mutating func run(_ pattern: PlatformText, _ reading: DynamicReading) -> PlatformRun? {
    let run: PlatformRun
    switch reading.wildcards {
    case .backtracking: run = .wildcard(WildcardRun(pattern.units))
    case .simpleGlob: run = .simpleGlob(SimpleGlobRun(WildcardReading.simple(pattern).units))
    case .advancedGlob:
      guard let glob = try? AdvancedGlob(WildcardReading.advanced(pattern)) else { return nil }
      run = .advancedGlob(AdvancedGlobRun(glob.tokens))
    }
    if !run.isModelled || pattern.units.count > PatternMatcher.maximumLength {
      doubt = .pattern("of a dynamic rule")
    }
    return run
  }
}
