import AssociationFiles

/// Makes the rules of a document ready. Time and memory are linear in the document.
struct MatcherCompiler {
  private var compiler: PatternCompiler
  private var tables = MatcherTables()
  private var written = PathIndexBuilder()
  private var decoded = PathIndexBuilder()

  init(variables: [SubstitutionVariable]) { compiler = PatternCompiler(variables: variables) }

  mutating func compile(_ entries: [EffectiveEntry]) -> MatcherTables {
    for (number, entry) in entries.enumerated() {
      if entry.lacksRules {
        tables.alternatives.add(
          AlternativeReading(
            rule: UInt32(tables.rules.count), entry: UInt32(number), reason: .entryWithoutRules,
            reading: .always))
      }
      for rule in entry.rules { add(rule, entry: UInt32(number)) }
    }
    tables.written = written.build(tables.rules)
    tables.decoded = decoded.build(tables.rules)
    tables.pool = compiler.pool
    return tables
  }

  private mutating func add(_ rule: EffectiveRule, entry: UInt32) {
    let number = UInt32(tables.rules.count)
    let compiled = compile(rule, entry: entry, reading: .likeliest)
    tables.rules.append(compiled)
    for form in Self.pathForms(of: rule) {
      if rule.decodesURL {
        decoded.add(
          form, Self.options(of: rule), readsVariables: rule.readsVariables, rule: number,
          compiler: &compiler)
      } else {
        written.add(
          form, Self.options(of: rule), readsVariables: rule.readsVariables, rule: number,
          compiler: &compiler)
      }
    }
    addAlternatives(to: rule, compiled, number: number)
  }

  private static func pathForms(of rule: EffectiveRule) -> [[UInt8]] {
    rule.path.map { PathForms.forms(of: Array($0.utf8)) } ?? [[UInt8(ascii: "*")]]
  }

  private static func options(of rule: EffectiveRule) -> CompiledPattern.Options {
    var options: CompiledPattern.Options = []
    if rule.ignoresCase { options.insert(.ignoresCase) }
    if rule.decodesURL { options.insert(.countsCharacters) }
    return options
  }

  // MARK: - Query and fragment

  private mutating func compile(
    _ rule: EffectiveRule, entry: UInt32, reading: VariableReading
  ) -> CompiledRule {
    var options: CompiledRule.Options = []
    if rule.isExcluded { options.insert(.isExcluded) }
    if rule.ignoresCase { options.insert(.ignoresCase) }
    if rule.decodesURL { options.insert(.decodesURL) }
    var query = CompiledRule.Query.any
    switch rule.query {
    case nil: break
    case .text(let text): query = .text(pattern: pattern(text, rule, reading))
    case .items(let items): query = compile(items, rule, reading)
    }
    return CompiledRule(
      entry: entry, index: UInt32(rule.index), query: query,
      fragment: rule.fragment.map { pattern($0, rule, reading) } ?? CompiledRule.none, options: options)
  }

  private mutating func compile(
    _ items: [EffectiveRule.Query.Item], _ rule: EffectiveRule, _ reading: VariableReading
  ) -> CompiledRule.Query {
    let compiled = items.map { item in
      let name = rule.ignoresCase ? item.name.utf8.map(PatternCompiler.lowercased) : Array(item.name.utf8)
      return CompiledQueryItem(
        nameOffset: compiler.append(name: name), nameLength: UInt32(name.count),
        pattern: pattern(item.pattern, rule, reading))
    }
    let first = UInt32(tables.items.count)
    tables.items.append(contentsOf: compiled)
    return .items(first: first, count: UInt32(compiled.count))
  }

  /// The number of a pattern of a query or fragment.
  private mutating func pattern(
    _ text: String, _ rule: EffectiveRule, _ reading: VariableReading
  ) -> UInt32 {
    tables.patterns.append(
      compiler.compile(
        Array(text.utf8), Self.options(of: rule), readsVariables: rule.readsVariables, reading: reading))
    return UInt32(tables.patterns.count - 1)
  }

  // MARK: - Other readings

  private mutating func addAlternatives(
    to rule: EffectiveRule, _ compiled: CompiledRule, number: UInt32
  ) {
    func add(_ reason: Uncertainty, _ reading: AlternativeReading.Reading) {
      tables.alternatives.add(
        AlternativeReading(rule: number, entry: compiled.entry, reason: reason, reading: reading))
    }
    for reason in [Uncertainty.wrongType, .defaultsForPaths] where rule.doubts.contains(reason) {
      add(reason, .never)
    }
    for reason in variableDoubts(of: rule) {
      let reading: VariableReading = reason == .redefinedVariable ? .predefinedFirst : .anyText
      add(reason, alternative(to: rule, compiled, reading))
    }
    if rule.ignoresCase, rule.decodesURL, texts(of: rule).contains(where: { $0.utf8.contains { $0 >= 0x80 } })
    {
      add(.letterCaseBeyondASCII, alternative(to: rule, compiled, .anyLetterBeyondASCII))
    }
    for (reason, option) in queryDoubts(of: rule) {
      var other = compiled
      other.options.insert(option)
      if option == .exactNames { other.query = exactNames(rule, compiled) }
      add(reason, .rule(other, paths: paths(of: rule, .likeliest)))
    }
  }

  private func variableDoubts(of rule: EffectiveRule) -> [Uncertainty] {
    guard rule.readsVariables else { return [] }
    var doubts: Uncertainty = []
    for text in texts(of: rule) { doubts.formUnion(compiler.doubts(about: text.utf8)) }
    return [.undefinedVariable, .emptyVariable, .nestedVariable, .redefinedVariable]
      .filter { doubts.contains($0) }
  }

  private func texts(of rule: EffectiveRule) -> [String] {
    var texts = [rule.path, rule.fragment].compactMap { $0 }
    switch rule.query {
    case nil: break
    case .text(let text): texts.append(text)
    case .items(let items): texts += items.map(\.pattern)
    }
    return texts
  }

  private func queryDoubts(of rule: EffectiveRule) -> [(Uncertainty, CompiledRule.Options)] {
    guard let query = rule.query else { return [] }
    var doubts: [(Uncertainty, CompiledRule.Options)] = []
    if rule.decodesURL { doubts.append((.plusSign, .plusIsBlank)) }
    if case .items(let items) = query {
      doubts.append((.semicolon, .semicolonSeparates))
      let haveLetters = items.contains { $0.name.utf8.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } }
      if rule.ignoresCase, haveLetters { doubts.append((.queryNameCase, .exactNames)) }
    }
    return doubts
  }

  /// The items of a rule with their names as written.
  private mutating func exactNames(_ rule: EffectiveRule, _ compiled: CompiledRule) -> CompiledRule.Query {
    guard case .items(let items) = rule.query, case .items(let first, let count) = compiled.query else {
      return compiled.query
    }
    let start = UInt32(tables.items.count)
    for (offset, item) in items.enumerated() {
      var copy = tables.items[Int(first) + offset]
      copy.nameOffset = compiler.append(name: item.name.utf8)
      tables.alternatives.addFoldedName(item.name)
      tables.items.append(copy)
    }
    return .items(first: start, count: count)
  }

  private mutating func alternative(
    to rule: EffectiveRule, _ compiled: CompiledRule, _ reading: VariableReading
  ) -> AlternativeReading.Reading {
    let other = compile(rule, entry: compiled.entry, reading: reading)
    return .rule(other, paths: paths(of: rule, reading))
  }

  private mutating func paths(of rule: EffectiveRule, _ reading: VariableReading) -> Range<Int> {
    let first = tables.patterns.count
    for form in Self.pathForms(of: rule) {
      tables.patterns.append(
        compiler.compile(
          form, Self.options(of: rule), readsVariables: rule.readsVariables, reading: reading))
    }
    return first..<tables.patterns.count
  }
}
