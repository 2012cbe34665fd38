import LinkSyntax

extension LinkMatcher {
  /// Tries the other readings of rules that could change a decision. Linear in their number, which is zero for a
  /// file without doubtful rules.
  func findDoubts(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ view: MatcherView,
    _ scratch: inout Scratch
  ) {
    if scratch.isDoubtful {
      for entry in scratch.doubts.indices { scratch.doubts[entry] = [] }
      scratch.isDoubtful = false
    }
    guard parts.isWeb, let base = url.baseAddress else { return }
    let query = Text(rebasing: url[parts.query])
    tables.alternatives.forEachConceivable(query) { alternative in
      let entry = Int(alternative.entry)
      let best = scratch.best[entry]
      guard alternative.rule <= best else { return }
      let likeliest = alternative.rule == best
      if reads(alternative.reading, base, parts, view) != likeliest {
        scratch.doubts[entry].formUnion(alternative.reason)
        scratch.isDoubtful = true
      }
    }
  }

  private func reads(
    _ reading: AlternativeReading.Reading, _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts,
    _ view: MatcherView
  ) -> Bool {
    switch reading {
    case .never: return false
    case .always: return true
    case .rule(let rule, let paths):
      return view.pathMatches(paths, rule, url, parts) && view.restMatches(rule, url, parts)
    }
  }
}

extension MatcherView {
  /// Whether one of the patterns `paths` covers the path, decoded where the rule asks for it.
  func pathMatches(
    _ paths: Range<Int>, _ rule: CompiledRule, _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts
  ) -> Bool {
    let path = Text(start: url + parts.pathStart, count: parts.path.count)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.count + 1) { memory in
      guard let base = memory.baseAddress else { return false }
      var count = path.count
      if rule.options.contains(.decodesURL) {
        count = PercentEncoding.decode(path, into: base)
      } else if let start = path.baseAddress {
        base.update(from: start, count: path.count)
      }
      while count > 0, base[count - 1] == UInt8(ascii: "/") { count -= 1 }
      let text = Text(start: base, count: count)
      return paths.contains { matches(patterns[$0], text) }
    }
  }
}
