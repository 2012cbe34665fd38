import AssociationFiles
import PositionedJSON

extension MatcherCompiler {
  /// Adds the other plausible readings of a rule's variables, of its letters beyond ASCII and of its mistakes.
  mutating func addAlternatives(to rule: EffectiveRule, _ compiled: CompiledRule, number: UInt32) {
    for reason in [Uncertainty.wrongType, .defaultsForPaths] where rule.doubts.contains(reason) {
      add(reason, .never, compiled.entry, number)
    }
    for reason in variableDoubts(of: rule) {
      let reading: VariableReading = reason == .redefinedVariable ? .predefinedFirst : .anyText
      add(reason, alternative(to: rule, compiled, reading), compiled.entry, number)
      // What the format does not allow may as well void the rule; then a link that holds its very text is doubtful too.
      if reason == .undefinedVariable || reason == .nestedVariable {
        add(reason, .never, compiled.entry, number)
      }
    }
    if rule.ignoresCase, rule.decodesURL, texts(of: rule).contains(where: { $0.utf8.contains { $0 >= 0x80 } })
    {
      let reading = alternative(to: rule, compiled, .anyLetterBeyondASCII)
      add(.letterCaseBeyondASCII, reading, compiled.entry, number)
    }
  }

  private mutating func add(
    _ reason: Uncertainty, _ reading: AlternativeReading.Reading, _ entry: UInt32, _ rule: UInt32
  ) {
    tables.alternatives.add(
      AlternativeReading(rule: rule, entry: entry, reason: reason, reading: reading))
  }

  /// Adds the other plausible readings of a rule's query, which share its path patterns.
  mutating func addQueryAlternatives(
    to rule: RuleReading, _ compiled: CompiledRule, _ number: UInt32, _ source: JSONSource
  ) {
    let first = tables.patterns.count
    tables.patterns.append(contentsOf: paths)
    func reading(_ option: CompiledRule.Options) -> AlternativeReading.Reading {
      var other = compiled
      other.options.insert(option)
      return .rule(other, paths: first..<first + paths.count)
    }
    if rule.options.contains(.decodesURL) { add(.plusSign, reading(.plusIsBlank), compiled.entry, number) }
    guard case .items = compiled.query else { return }
    add(.semicolon, reading(.semicolonSeparates), compiled.entry, number)
    guard rule.options.contains(.ignoresCase) else { return }
    var exact = compiled
    exact.options.insert(.exactNames)
    exact.query = compileQuery(of: rule, source, foldingNames: false)
    add(.queryNameCase, .rule(exact, paths: first..<first + paths.count), compiled.entry, number)
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
    case .items(let items): texts += items.map { $0.pattern }
    }
    return texts
  }

  private mutating func alternative(
    to rule: EffectiveRule, _ compiled: CompiledRule, _ reading: VariableReading
  ) -> AlternativeReading.Reading {
    var other = compiled
    switch rule.query {
    case nil: break
    case .text(let text): other.query = .text(pattern: pattern(text, rule, reading))
    case .items(let items): other.query = alternative(items, rule, compiled.query, reading)
    }
    if let fragment = rule.fragment { other.fragment = pattern(fragment, rule, reading) }
    let first = tables.patterns.count
    for form in PathForms.forms(of: Array((rule.path ?? "*").utf8)) {
      tables.patterns.append(compile(form, rule, reading))
    }
    return .rule(other, paths: first..<tables.patterns.count)
  }

  private mutating func alternative(
    _ items: [EffectiveRule.Query.Item], _ rule: EffectiveRule, _ query: CompiledRule.Query,
    _ reading: VariableReading
  ) -> CompiledRule.Query {
    guard case .items(let first, let count) = query else { return query }
    let start = UInt32(tables.items.count)
    for (offset, item) in items.enumerated() {
      var copy = tables.items[Int(first) + offset]
      copy.pattern = pattern(item.pattern, rule, reading)
      tables.items.append(copy)
    }
    return .items(first: start, count: count)
  }

  private mutating func pattern(
    _ text: String, _ rule: EffectiveRule, _ reading: VariableReading
  ) -> UInt32 {
    let compiled = compile(Array(text.utf8), rule, reading)
    tables.patterns.append(compiled)
    return UInt32(tables.patterns.count - 1)
  }

  private mutating func compile(
    _ text: [UInt8], _ rule: EffectiveRule, _ reading: VariableReading
  ) -> CompiledPattern {
    var options: CompiledPattern.Options = []
    if rule.ignoresCase { options.insert(.ignoresCase) }
    if rule.decodesURL { options.insert(.countsCharacters) }
    return compiler.compile(text, options, readsVariables: rule.readsVariables, reading: reading)
  }
}
