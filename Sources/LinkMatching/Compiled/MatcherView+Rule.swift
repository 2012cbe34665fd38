import LinkSyntax

extension MatcherView {
  /// Whether query and fragment of the URL satisfy `rule`.
  @inline(__always)
  func restMatches(_ rule: CompiledRule, _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts) -> Bool {
    switch rule.query {
    case .any: break
    case .text(let pattern):
      let query = Text(start: url + parts.query.lowerBound, count: parts.query.count)
      guard valueMatches(patterns[Int(pattern)], query, rule, parts.hasEscapes) else { return false }
    case .items(let first, let count):
      let query = Text(start: url + parts.query.lowerBound, count: parts.query.count)
      for index in first..<first + count {
        guard itemMatches(items[Int(index)], query, rule, parts.hasEscapes) else { return false }
      }
    }
    guard rule.fragment != CompiledRule.none else { return true }
    let fragment = Text(start: url + parts.fragment.lowerBound, count: parts.fragment.count)
    var plain = rule
    plain.options.remove(.plusIsBlank)
    return valueMatches(patterns[Int(rule.fragment)], fragment, plain, parts.hasEscapes)
  }

  /// Whether every occurrence of the named item satisfies its pattern; an absent item, and one without a value,
  /// is the empty text. Source: W19, documented; ORA, observed.
  private func itemMatches(
    _ item: CompiledQueryItem, _ query: Text, _ rule: CompiledRule, _ hasEscapes: Bool
  ) -> Bool {
    let pattern = patterns[Int(item.pattern)]
    let alsoSemicolon = rule.options.contains(.semicolonSeparates)
    var isPresent = false
    var start = 0
    while start < query.count || (start == query.count && start > 0) {
      var equals = -1
      var end = start
      while end < query.count {
        let byte = query[end]
        if byte == UInt8(ascii: "&") || (alsoSemicolon && byte == UInt8(ascii: ";")) { break }
        if byte == UInt8(ascii: "="), equals < 0 { equals = end }
        end += 1
      }
      let nameEnd = equals < 0 ? end : equals
      if nameMatches(item, Text(rebasing: query[start..<nameEnd]), rule, hasEscapes) {
        isPresent = true
        let value = Text(rebasing: query[(equals < 0 ? end : equals + 1)..<end])
        guard valueMatches(pattern, value, rule, hasEscapes) else { return false }
      }
      start = end + 1
    }
    return isPresent || matches(pattern, Text(start: nil, count: 0))
  }

  private func nameMatches(
    _ item: CompiledQueryItem, _ name: Text, _ rule: CompiledRule, _ hasEscapes: Bool
  ) -> Bool {
    if rule.options.contains(.decodesURL), hasEscapes {
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 1) { memory in
        guard let base = memory.baseAddress else { return false }
        let count = PercentEncoding.decode(name, into: base)
        return nameIsEqual(item, Text(start: base, count: count), rule)
      }
    }
    return nameIsEqual(item, name, rule)
  }

  @inline(__always)
  private func nameIsEqual(_ item: CompiledQueryItem, _ name: Text, _ rule: CompiledRule) -> Bool {
    guard name.count == Int(item.nameLength) else { return false }
    let wanted = bytes + Int(item.nameOffset)
    let folds = rule.options.contains(.ignoresCase) && !rule.options.contains(.exactNames)
    for index in 0..<name.count {
      let byte = folds ? PatternCompiler.lowercased(name[index]) : name[index]
      if byte != wanted[index] { return false }
    }
    return true
  }

  /// Whether `pattern` covers `text`, decoded first where the rule asks for it.
  @inline(__always)
  private func valueMatches(
    _ pattern: CompiledPattern, _ text: Text, _ rule: CompiledRule, _ hasEscapes: Bool
  ) -> Bool {
    let decodes = rule.options.contains(.decodesURL) && hasEscapes
    if !decodes, !rule.options.contains(.plusIsBlank) { return matches(pattern, text) }
    return decodedMatches(pattern, text, plusIsBlank: rule.options.contains(.plusIsBlank))
  }

  private func decodedMatches(_ pattern: CompiledPattern, _ text: Text, plusIsBlank: Bool) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 1) { memory in
      guard let base = memory.baseAddress else { return false }
      guard plusIsBlank else {
        let count = PercentEncoding.decode(text, into: base)
        return matches(pattern, Text(start: base, count: count))
      }
      for index in 0..<text.count { base[index] = text[index] == UInt8(ascii: "+") ? 0x20 : text[index] }
      let decoded = base + text.count
      let count = PercentEncoding.decode(Text(start: base, count: text.count), into: decoded)
      return matches(pattern, Text(start: decoded, count: count))
    }
  }
}
