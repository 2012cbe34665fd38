import LinkSyntax

/// Compares one rule with one link part by part, the plain way, and remembers where they part.
struct RuleEvaluation {
  let rule: EffectiveRule
  let url: LinkURL
  let reader: PatternReader
  private let link: ExplainedLink

  /// The longest text that is followed byte by byte; a longer one is compared as a whole.
  static let longestText = 1 << 12

  init(_ rule: EffectiveRule, _ link: ExplainedLink) {
    self.rule = rule
    self.link = link
    url = link.url
    reader = PatternReader(
      variables: link.variables, readsVariables: rule.readsVariables, ignoresCase: rule.ignoresCase)
  }

  // MARK: - The parts

  /// The patterns of the rule and the texts that they have to cover: path, query items in the order of the file and
  /// each in that of the link, fragment.
  var comparisons: [PartComparison] {
    var comparisons: [PartComparison] = []
    if let pattern = rule.path {
      let text = rule.decodesURL ? text(url.parts.path).withoutTrailingSlashes : link.path
      let range = url.parts.pathStart..<text.linkOffset(text.bytes.count)
      comparisons.append(PartComparison(part: .path, pattern: pattern, text: text, range: range))
    }
    switch rule.query {
    case nil: break
    case .text(let pattern): comparisons.append(comparison(.query, pattern, url.parts.query))
    case .items(let items): addComparisons(of: items, to: &comparisons)
    }
    if let pattern = rule.fragment {
      comparisons.append(comparison(.fragment, pattern, url.parts.fragment))
    }
    return comparisons
  }

  private func addComparisons(of items: [EffectiveRule.Query.Item], to comparisons: inout [PartComparison]) {
    let written = QueryItems(url.bytes, url.parts.query).items.map {
      (name: text($0.name).bytes.map(reader.fold), value: $0.value)
    }
    let end = url.parts.query.upperBound
    for item in items {
      let name = item.name.utf8.map(reader.fold)
      let part = RulePart.queryItem(item.name)
      let values = written.filter { $0.name == name }
      for value in values { comparisons.append(comparison(part, item.pattern, value.value)) }
      guard values.isEmpty else { continue }
      var absent = comparison(part, item.pattern, end..<end)
      absent.isAbsent = true
      comparisons.append(absent)
    }
  }

  private func comparison(_ part: RulePart, _ pattern: String, _ range: Range<Int>) -> PartComparison {
    PartComparison(part: part, pattern: pattern, text: text(range), range: range)
  }

  private func text(_ range: Range<Int>) -> LinkText {
    LinkText(url.bytes, range, decoded: rule.decodesURL)
  }

  // MARK: - Mismatches

  /// Where the parts do not fit, one for each part that does not, in the order of the parts.
  var mismatches: [PartMismatch] {
    var mismatches: [PartMismatch] = []
    for comparison in comparisons where mismatches.last?.part != comparison.part {
      if let mismatch = mismatch(comparison) { mismatches.append(mismatch) }
    }
    return mismatches
  }

  private func mismatch(_ comparison: PartComparison) -> PartMismatch? {
    guard comparison.text.bytes.count <= Self.longestText else {
      return covers(comparison.forms, comparison) ? nil : unfollowed(comparison)
    }
    guard var furthest = furthestMismatch(comparison) else { return nil }
    furthest.isAbsent = comparison.isAbsent
    furthest.hint = hint(for: furthest, comparison.text)
    return furthest
  }

  private func furthestMismatch(_ comparison: PartComparison) -> PartMismatch? {
    guard comparison.part == .path else {
      return mismatch(Array(comparison.pattern.utf8), comparison)
    }
    var furthest: PartMismatch?
    for form in Self.forms(of: Array(comparison.pattern.utf8)) {
      guard var mismatch = mismatch(form.text, comparison) else { return nil }
      mismatch.patternOffset = max(0, mismatch.patternOffset + form.shift)
      if mismatch.textOffset >= furthest?.textOffset ?? -1 { furthest = mismatch }
    }
    return furthest
  }

  /// The forms of a path pattern, the plainest last, and how far each is shifted against the pattern.
  private static func forms(of pattern: [UInt8]) -> [(text: [UInt8], shift: Int)] {
    var forms: [(text: [UInt8], shift: Int)] = []
    pattern.withUnsafeBufferPointer { buffer in
      PathForms.forEach(of: buffer) { needsSlash, range in
        forms.append(
          ((needsSlash ? [UInt8(ascii: "/")] : []) + pattern[range], range.lowerBound - (needsSlash ? 1 : 0)))
      }
    }
    return forms.reversed()
  }

  private func mismatch(_ pattern: [UInt8], _ comparison: PartComparison) -> PartMismatch? {
    let text = comparison.text
    let trace = PatternTrace(pattern, text.bytes, reader, countsCharacters: rule.decodesURL)
    if trace.isMatch { return nil }
    return PartMismatch(
      part: comparison.part, pattern: comparison.pattern, text: text.string, textOffset: trace.textOffset,
      linkOffset: text.linkOffset(trace.textOffset), patternOffset: trace.patternOffset, isAbsent: false)
  }

  /// The mismatch of a text that is too long to be followed.
  private func unfollowed(_ comparison: PartComparison) -> PartMismatch {
    PartMismatch(
      part: comparison.part, pattern: comparison.pattern,
      text: String(decoding: comparison.text.bytes.prefix(64), as: UTF8.self) + "…",
      textOffset: 0, linkOffset: comparison.text.linkOffset(0), patternOffset: 0, isAbsent: false)
  }

  // MARK: - The matcher's own comparison

  /// Whether one of the patterns covers the text of a comparison, as the matcher decides it.
  func covers(_ forms: [[UInt8]], _ comparison: PartComparison) -> Bool {
    var options: CompiledPattern.Options = []
    if rule.ignoresCase { options.insert(.ignoresCase) }
    if rule.decodesURL { options.insert(.countsCharacters) }
    var compiler = PatternCompiler(values: reader.variables)
    let compiled = forms.map { compiler.compile($0, options, readsVariables: rule.readsVariables) }
    var tables = MatcherTables()
    tables.pool = compiler.pool
    return tables.withView { view in
      comparison.text.bytes.withUnsafeBufferPointer { text in compiled.contains { view.matches($0, text) } }
    }
  }
}
