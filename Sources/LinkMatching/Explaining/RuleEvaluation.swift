import LinkSyntax

/// Compares one rule with one link part by part, the plain way, and remembers where they part.
struct RuleEvaluation {
  let rule: EffectiveRule
  let url: LinkURL
  let reader: PatternReader

  /// The longest text that is followed byte by byte; a longer one is compared as a whole.
  static let longestText = 1 << 12

  init(_ rule: EffectiveRule, _ link: ExplainedLink) {
    self.rule = rule
    url = link.url
    reader = PatternReader(
      variables: link.variables, readsVariables: rule.readsVariables, ignoresCase: rule.ignoresCase)
  }

  /// The first part that does not fit; `nil` for a rule that matches.
  var mismatch: PartMismatch? { pathMismatch ?? queryMismatch ?? fragmentMismatch }

  // MARK: - Path

  /// The path as it is compared.
  var pathText: LinkText {
    LinkText(url.bytes, url.parts.path, decoded: rule.decodesURL).withoutTrailingSlashes
  }

  private var pathMismatch: PartMismatch? {
    guard let pattern = rule.path else { return nil }
    let text = pathText
    let bytes = Array(pattern.utf8)
    var furthest: PartMismatch?
    for form in Self.forms(of: bytes) {
      guard var mismatch = mismatch(form.text, text, part: .path, written: pattern) else { return nil }
      mismatch.patternOffset = max(0, mismatch.patternOffset + form.shift)
      if mismatch.textOffset >= furthest?.textOffset ?? -1 { furthest = mismatch }
    }
    return furthest.map { withHint($0, text) }
  }

  /// The forms of a path pattern, the plainest last, and how far each is shifted against the pattern.
  static func forms(of pattern: [UInt8]) -> [(text: [UInt8], shift: Int)] {
    var forms: [(text: [UInt8], shift: Int)] = []
    pattern.withUnsafeBufferPointer { buffer in
      PathForms.forEach(of: buffer) { needsSlash, range in
        forms.append(
          ((needsSlash ? [UInt8(ascii: "/")] : []) + pattern[range], range.lowerBound - (needsSlash ? 1 : 0)))
      }
    }
    return forms.reversed()
  }

  // MARK: - Query and fragment

  private var queryMismatch: PartMismatch? {
    switch rule.query {
    case nil: return nil
    case .text(let pattern):
      let text = LinkText(url.bytes, url.parts.query, decoded: rule.decodesURL)
      return mismatch(Array(pattern.utf8), text, part: .query, written: pattern).map { withHint($0, text) }
    case .items(let items):
      for item in items {
        if let mismatch = mismatch(of: item) { return mismatch }
      }
      return nil
    }
  }

  /// The places of the values of the items with this name.
  func values(ofItem name: String) -> [Range<Int>] {
    let wanted = name.utf8.map(reader.fold)
    return QueryItems(url.bytes, url.parts.query).items
      .filter { LinkText(url.bytes, $0.name, decoded: rule.decodesURL).bytes.map(reader.fold) == wanted }
      .map { $0.value }
  }

  private func mismatch(of item: EffectiveRule.Query.Item) -> PartMismatch? {
    let values = values(ofItem: item.name)
    let end = url.parts.query.upperBound
    for value in values.isEmpty ? [end..<end] : values {
      let text = LinkText(url.bytes, value, decoded: rule.decodesURL)
      let part = RulePart.queryItem(item.name)
      if var mismatch = mismatch(Array(item.pattern.utf8), text, part: part, written: item.pattern) {
        mismatch.isAbsent = values.isEmpty
        return withHint(mismatch, text)
      }
    }
    return nil
  }

  private var fragmentMismatch: PartMismatch? {
    guard let pattern = rule.fragment else { return nil }
    let text = LinkText(url.bytes, url.parts.fragment, decoded: rule.decodesURL)
    return mismatch(Array(pattern.utf8), text, part: .fragment, written: pattern).map { withHint($0, text) }
  }

  // MARK: - One pattern

  private func mismatch(
    _ pattern: [UInt8], _ text: LinkText, part: RulePart, written: String
  ) -> PartMismatch? {
    guard text.bytes.count <= Self.longestText else {
      return fits(pattern, text.bytes) ? nil : unfollowed(text, part, written)
    }
    let trace = PatternTrace(pattern, text.bytes, reader, countsCharacters: rule.decodesURL)
    if trace.isMatch { return nil }
    return PartMismatch(
      part: part, pattern: written, text: text.string, textOffset: trace.textOffset,
      linkOffset: text.linkOffset(trace.textOffset), patternOffset: trace.patternOffset, isAbsent: false)
  }

  /// The mismatch of a text that is too long to be followed.
  private func unfollowed(_ text: LinkText, _ part: RulePart, _ written: String) -> PartMismatch {
    PartMismatch(
      part: part, pattern: written, text: String(decoding: text.bytes.prefix(64), as: UTF8.self) + "…",
      textOffset: 0, linkOffset: text.linkOffset(0), patternOffset: 0, isAbsent: false)
  }

  /// Whether a pattern covers a text, by the fast comparison.
  private func fits(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var compiler = PatternCompiler(values: reader.variables)
    var options: CompiledPattern.Options = []
    if rule.ignoresCase { options.insert(.ignoresCase) }
    if rule.decodesURL { options.insert(.countsCharacters) }
    let compiled = compiler.compile(pattern, options, readsVariables: rule.readsVariables)
    var tables = MatcherTables()
    tables.pool = compiler.pool
    return tables.withView { view in text.withUnsafeBufferPointer { view.matches(compiled, $0) } }
  }

  // MARK: - Hints

  private func withHint(_ mismatch: PartMismatch, _ text: LinkText) -> PartMismatch {
    var mismatch = mismatch
    mismatch.hint = hint(for: mismatch, text)
    return mismatch
  }

  private func hint(for mismatch: PartMismatch, _ text: LinkText) -> PartMismatch.Hint? {
    guard text.bytes.count <= Self.longestText else { return nil }
    let pattern = Array(mismatch.pattern.utf8)
    if !rule.ignoresCase, differsByCase(mismatch, pattern, text.bytes),
      covers(pattern, text.bytes, mismatch.part, ignoringCase: true)
    {
      if EscapeCase.differsOnlyThere(pattern, text.bytes) { return .escapeCase }
      return rule.isLegacyPath ? .letterCaseInPaths : .letterCase
    }
    if !rule.decodesURL, text.bytes.contains(UInt8(ascii: "%")),
      covers(pattern, PercentEncoding.decoded(text.bytes), mismatch.part, ignoringCase: rule.ignoresCase)
    {
      return rule.isLegacyPath ? .needsDecodingInPaths : .needsDecoding
    }
    if rule.decodesURL, pattern.contains(UInt8(ascii: "%")) { return .patternHoldsEscape }
    if mismatch.part == .query, covers(pattern + [UInt8(ascii: "*")], text.bytes, .query, ignoringCase: false)
    {
      return .wholeQuery
    }
    guard mismatch.part == .path, pattern.contains(UInt8(ascii: "#")) else { return nil }
    return rule.isLegacyPath ? .fragmentInPaths : .fragmentInPath
  }

  /// Whether letter case alone tells the two bytes apart at which pattern and text part.
  private func differsByCase(_ mismatch: PartMismatch, _ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    guard mismatch.textOffset < text.count, mismatch.patternOffset < pattern.count else { return false }
    let wanted = pattern[mismatch.patternOffset]
    let byte = text[mismatch.textOffset]
    // A variable folds too where letter case is ignored.
    return wanted == UInt8(ascii: "$")
      || (wanted != byte && PatternCompiler.lowercased(wanted) == PatternCompiler.lowercased(byte))
  }

  private func covers(
    _ pattern: [UInt8], _ text: [UInt8], _ part: RulePart, ignoringCase: Bool
  ) -> Bool {
    let reader = PatternReader(
      variables: reader.variables, readsVariables: rule.readsVariables, ignoresCase: ignoringCase)
    let forms = part == .path ? PathForms.forms(of: pattern) : [pattern]
    return forms.contains {
      PatternTrace($0, text, reader, countsCharacters: rule.decodesURL).isMatch
    }
  }
}
