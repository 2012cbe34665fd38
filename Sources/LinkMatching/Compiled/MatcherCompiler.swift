import AssociationFiles
import PositionedJSON

/// Makes the rules of a document ready. Time and memory are linear in the document.
struct MatcherCompiler {
  var compiler: PatternCompiler
  var tables = MatcherTables()
  private var written = PathIndexBuilder()
  private var decoded = PathIndexBuilder()

  init(variables: [String: [[UInt8]]]) { compiler = PatternCompiler(values: variables) }

  mutating func compile(_ entries: [EntryReading]) -> MatcherTables {
    guard let first = entries.first else { return tables }
    let ruleCount = entries.reduce(0) { $0 + $1.ruleCount }
    tables.rules.reserveCapacity(ruleCount)
    written.reserveCapacity(ruleCount)
    first.detail.value.withSource { source in
      compiler.pool.bytes.reserveCapacity(ruleCount * 32)
      for (number, entry) in entries.enumerated() {
        if entry.lacksRules { addEntryWithoutRules(UInt32(number)) }
        entry.forEachRule { add($0, entry: UInt32(number), in: entry.detail, source) }
      }
    }
    tables.written = written.build(tables.rules, compiler.pool)
    tables.decoded = decoded.build(tables.rules, compiler.pool)
    tables.pool = compiler.pool
    return tables
  }

  private mutating func addEntryWithoutRules(_ entry: UInt32) {
    tables.alternatives.add(
      AlternativeReading(
        rule: UInt32(tables.rules.count), entry: entry, reason: .entryWithoutRules, reading: .always))
  }

  @inline(__always)
  private mutating func add(
    _ rule: RuleReading, entry: UInt32, in detail: Detail, _ source: JSONSource
  ) {
    let number = UInt32(tables.rules.count)
    compiler.startRule()
    let compiled = compile(rule, entry: entry, source)
    tables.rules.append(compiled)
    var paths: [CompiledPattern] = []
    addPath(of: rule, number: number, source, &paths)
    if !rule.doubts.isEmpty || compiler.isDoubtful {
      addAlternatives(to: EffectiveRule(rule, in: detail), compiled, number: number)
    }
    if rule.query != RuleKeys.noNode {
      addQueryAlternatives(to: rule, compiled, paths, number, source)
    }
  }

  // MARK: - Path

  /// Files the forms of a rule's path pattern, and hands them back ready for comparison where another reading of
  /// the query may need them.
  @inline(__always)
  private mutating func addPath(
    of rule: RuleReading, number: UInt32, _ source: JSONSource, _ patterns: inout [CompiledPattern]
  ) {
    guard rule.path != RuleKeys.noNode else {
      let anything: StaticString = "*"
      return anything.withUTF8Buffer { addForms(of: $0, rule, number, &patterns) }
    }
    source.withText(Int(rule.path)) { text in
      let isMarked = rule.options.contains([.isLegacyPath, .isExcluded])
      let start = isMarked ? PathRule.exclusionMark.utf8.count : 0
      addForms(of: Text(rebasing: text[start...]), rule, number, &patterns)
    }
  }

  @inline(__always)
  private mutating func addForms(
    of text: Text, _ rule: RuleReading, _ number: UInt32, _ patterns: inout [CompiledPattern]
  ) {
    let options = Self.patternOptions(rule.options)
    let readsVariables = rule.options.contains(.readsVariables)
    PathForms.forEach(of: text) { needsSlash, range in
      let offset = compiler.pool.bytes.count
      if needsSlash { compiler.pool.bytes.append(UInt8(ascii: "/")) }
      compiler.pool.append(Text(rebasing: text[range]))
      let pattern =
        rule.options.contains(.decodesURL)
        ? decoded.add(
          textAt: offset, options, readsVariables: readsVariables, rule: number, compiler: &compiler)
        : written.add(
          textAt: offset, options, readsVariables: readsVariables, rule: number, compiler: &compiler)
      if rule.query != RuleKeys.noNode { patterns.append(pattern) }
    }
  }

  @inline(__always)
  static func patternOptions(_ rule: RuleReading.Options) -> CompiledPattern.Options {
    var options: CompiledPattern.Options = []
    if rule.contains(.ignoresCase) { options.insert(.ignoresCase) }
    if rule.contains(.decodesURL) { options.insert(.countsCharacters) }
    return options
  }

  // MARK: - Query and fragment

  @inline(__always)
  private mutating func compile(
    _ rule: RuleReading, entry: UInt32, _ source: JSONSource
  ) -> CompiledRule {
    var options: CompiledRule.Options = []
    if rule.options.contains(.isExcluded) { options.insert(.isExcluded) }
    if rule.options.contains(.ignoresCase) { options.insert(.ignoresCase) }
    if rule.options.contains(.decodesURL) { options.insert(.decodesURL) }
    var compiled = CompiledRule(
      entry: entry, index: UInt32(rule.index), query: .any, fragment: CompiledRule.none, options: options)
    if rule.query != RuleKeys.noNode { compiled.query = compileQuery(of: rule, source, foldingNames: true) }
    if rule.fragment != RuleKeys.noNode { compiled.fragment = pattern(Int(rule.fragment), rule, source) }
    return compiled
  }

  /// Makes the query ready. Without `foldingNames`, names of items keep their letter case, and are noted as names
  /// for which it matters.
  mutating func compileQuery(
    of rule: RuleReading, _ source: JSONSource, foldingNames: Bool
  ) -> CompiledRule.Query {
    let node = Int(rule.query)
    if source.node(node).kind == .string { return .text(pattern: pattern(node, rule, source)) }
    var keys: [(name: [UInt8], pattern: Int)] = []
    var places: [[UInt8]: Int] = [:]
    var isVoid = false
    source.forEachMember(of: node) { _, key, value in
      if source.node(value).kind != .string { isVoid = true }
      let name = source.withText(key) { Array($0) }
      // The last of two equal names counts.
      if let place = places.updateValue(keys.count, forKey: name) { keys[place].pattern = -1 }
      keys.append((name, value))
    }
    if isVoid || keys.isEmpty { return .any }
    keys.removeAll { $0.pattern < 0 }
    let first = UInt32(tables.items.count)
    for key in keys {
      let folds = foldingNames && rule.options.contains(.ignoresCase)
      let name = folds ? key.name.map(PatternCompiler.lowercased) : key.name
      if !foldingNames { tables.alternatives.addFoldedName(name) }
      tables.items.append(
        CompiledQueryItem(
          nameOffset: compiler.pool.append(name), nameLength: UInt32(name.count),
          pattern: pattern(key.pattern, rule, source)))
    }
    return .items(first: first, count: UInt32(keys.count))
  }

  /// The number of a pattern of a query or fragment.
  private mutating func pattern(_ node: Int, _ rule: RuleReading, _ source: JSONSource) -> UInt32 {
    tables.patterns.append(
      source.withText(node) {
        compiler.compile(
          $0, Self.patternOptions(rule.options),
          readsVariables: rule.options.contains(.readsVariables))
      })
    return UInt32(tables.patterns.count - 1)
  }
}
