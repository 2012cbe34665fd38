import AssociationFiles
import PositionedJSON

/// Makes the rules of a document ready. Time and memory are linear in the document.
struct MatcherCompiler {
  var compiler: PatternCompiler
  var tables = MatcherTables()
  private var written = PathIndexBuilder()
  private var decoded = PathIndexBuilder()
  /// The path patterns of the rule at hand, where another reading of its query may need them.
  private(set) var paths: [CompiledPattern] = []

  init(variables: VariableValues) { compiler = PatternCompiler(values: variables) }

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
    paths.removeAll(keepingCapacity: true)
    addPath(of: rule, number: number, source)
    if !rule.doubts.isEmpty || compiler.isDoubtful {
      addAlternatives(to: EffectiveRule(rule, in: detail), compiled, number: number)
    }
    if rule.query != RuleKeys.noNode {
      addQueryAlternatives(to: rule, compiled, number, source)
    }
  }

  // MARK: - Path

  /// Files the forms of a rule's path pattern, and keeps them in ``paths`` where another reading may need them.
  @inline(__always)
  private mutating func addPath(
    of rule: RuleReading, number: UInt32, _ source: JSONSource
  ) {
    guard rule.path != RuleKeys.noNode else {
      let anything: StaticString = "*"
      return anything.withUTF8Buffer { addForms(of: $0, rule, number) }
    }
    source.withText(Int(rule.path)) { text in
      let isMarked = rule.options.contains([.isLegacyPath, .isExcluded])
      let start = isMarked ? PathRule.exclusionMark.utf8.count : 0
      addForms(of: Text(rebasing: text[start...]), rule, number)
    }
  }

  @inline(__always)
  private mutating func addForms(
    of text: Text, _ rule: RuleReading, _ number: UInt32
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
      if rule.query != RuleKeys.noNode { paths.append(pattern) }
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
    guard let names = queryNames(of: node, source) else { return .any }
    let folds = foldingNames && rule.options.contains(.ignoresCase)
    if folds { compiler.pool.foldCase(from: Int(names[0].offset)) }
    let first = UInt32(tables.items.count)
    for name in names where !name.isOverridden {
      if !foldingNames {
        let range = Int(name.offset)..<Int(name.offset + name.length)
        tables.alternatives.addFoldedName(Array(compiler.pool.bytes[range]))
      }
      tables.items.append(
        CompiledQueryItem(
          nameOffset: name.offset, nameLength: name.length, pattern: pattern(name.value, rule, source)))
    }
    return .items(first: first, count: UInt32(tables.items.count) - first)
  }

  /// A name of a query dictionary, in the pool.
  private struct QueryName {
    var offset: UInt32
    var length: UInt32
    /// The node of its pattern.
    var value: Int
    /// Whether the same name follows: the last of two equal names counts.
    var isOverridden = false
  }

  /// The names of a query dictionary, behind each other at the end of the pool; `nil` for a dictionary that says
  /// nothing, since it is empty or a value of it is no text.
  private mutating func queryNames(of node: Int, _ source: JSONSource) -> [QueryName]? {
    var names: [QueryName] = []
    var isVoid = false
    source.forEachMember(of: node) { _, key, value in
      if source.node(value).kind != .string { isVoid = true }
      let offset = source.withText(key) { compiler.pool.append($0) }
      names.append(
        QueryName(offset: offset, length: UInt32(compiler.pool.bytes.count) - offset, value: value))
    }
    if isVoid || names.isEmpty { return nil }
    markOverridden(&names)
    return names
  }

  /// Few names are compared with each other, many are looked up, so that the cost stays linear.
  private func markOverridden(_ names: inout [QueryName]) {
    guard names.count > 8 else {
      for later in names.indices {
        for earlier in 0..<later where areEqual(names[earlier], names[later]) {
          names[earlier].isOverridden = true
        }
      }
      return
    }
    var texts = TextNumbers()
    /// The last name so far with each text.
    var places: [Int] = []
    compiler.pool.bytes.withUnsafeBufferPointer { bytes in
      for (place, name) in names.enumerated() {
        let range = Int(name.offset)..<Int(name.offset + name.length)
        let (number, isNew) = texts.insert(Text(rebasing: bytes[range]))
        if isNew {
          places.append(place)
        } else {
          names[places[number]].isOverridden = true
          places[number] = place
        }
      }
    }
  }

  private func areEqual(_ one: QueryName, _ other: QueryName) -> Bool {
    one.length == other.length
      && compiler.pool.isEqual(Int(one.offset), Int(other.offset), Int(one.length))
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
