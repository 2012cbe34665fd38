import LinkSyntax

extension MatcherView {
  /// Finds the first matching rule of each entry.
  ///
  /// `best` has a place for each entry, filled with ``CompiledRule/none``; rules are numbered through the document, so
  /// the smallest number of an entry is its first rule.
  @inline(__always)
  func decide(
    _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    var end = parts.pathEnd
    while end > parts.pathStart, url[end - 1] == UInt8(ascii: "/") { end -= 1 }
    let path = Text(start: url + parts.pathStart, count: end - parts.pathStart)
    search(written, path, url, parts, best)
    guard decoded.unfiledCount > 0 || !decoded.kinds.isEmpty else { return }
    guard parts.hasEscapes else { return search(decoded, path, url, parts, best) }
    searchDecoded(url, parts, best)
  }

  /// Searches the patterns that are compared with the decoded path; slashes at its end are dropped after decoding.
  private func searchDecoded(
    _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    let written = Text(start: url + parts.pathStart, count: parts.path.count)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: written.count + 1) { memory in
      guard let base = memory.baseAddress else { return }
      var count = PercentEncoding.decode(written, into: base)
      while count > 0, base[count - 1] == UInt8(ascii: "/") { count -= 1 }
      search(decoded, Text(start: base, count: count), url, parts, best)
    }
  }

  @inline(__always)
  private func search(
    _ index: PathIndexView, _ path: Text, _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts,
    _ best: UnsafeMutablePointer<UInt32>
  ) {
    for number in 0..<index.unfiledCount { tryForm(index, number, path, url, parts, best) }
    guard !index.kinds.isEmpty else { return }
    searchSegments(index, path, url, parts, best)
    if index.kinds.contains(.sparseGram) { searchGrams(index, path, stride: 8, url, parts, best) }
    if index.kinds.contains(.middleGram) { searchGrams(index, path, stride: 4, url, parts, best) }
    if index.kinds.contains(.denseGram) { searchGrams(index, path, stride: 1, url, parts, best) }
  }

  /// Walks the segments of the path and tries what is filed under them.
  @inline(__always)
  private func searchSegments(
    _ index: PathIndexView, _ path: Text, _ url: UnsafePointer<UInt8>, _ parts: LinkURLParts,
    _ best: UnsafeMutablePointer<UInt32>
  ) {
    guard path.count > 0, let base = path.baseAddress else {
      return tryKey(index, SegmentHash.root ^ SegmentHash.wholeSalt, path, url, parts, best)
    }
    let kinds = index.kinds
    var chain = SegmentHash.root
    var start = 1
    while true {
      let stop = SlashSearch.next(base, start, path.count)
      let length = stop - start
      let hash = SegmentHash.segment(base + start, length)
      chain = SegmentHash.mix(chain, hash)
      if kinds.contains(.segment), length > 0 {
        tryKey(index, hash ^ SegmentHash.segmentSalt, path, url, parts, best)
      }
      if kinds.contains(.head), length >= 6 {
        tryKey(index, SegmentHash.head(base + start), path, url, parts, best)
      }
      if stop == path.count {
        if kinds.contains(.whole) { tryKey(index, chain ^ SegmentHash.wholeSalt, path, url, parts, best) }
        return
      }
      if kinds.contains(.leading) { tryKey(index, chain, path, url, parts, best) }
      start = stop + 1
    }
  }

  private func searchGrams(
    _ index: PathIndexView, _ path: Text, stride step: Int, _ url: UnsafePointer<UInt8>,
    _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    guard let base = path.baseAddress else { return }
    var place = 0
    while place + SegmentHash.gramLength <= path.count {
      tryKey(index, SegmentHash.gram(base + place), path, url, parts, best)
      place += step
    }
  }

  @inline(__always)
  private func tryKey(
    _ index: PathIndexView, _ key: UInt64, _ path: Text, _ url: UnsafePointer<UInt8>,
    _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    let first = index.find(key)
    if first >= 0 { tryForms(index, from: first, path, url, parts, best) }
  }

  private func tryForms(
    _ index: PathIndexView, from first: Int, _ path: Text, _ url: UnsafePointer<UInt8>,
    _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    var number = first
    tryForm(index, number, path, url, parts, best)
    while !index.forms[number].isLastOfKey {
      number += 1
      tryForm(index, number, path, url, parts, best)
    }
  }

  /// Compares one form if one of its rules could still be the first of its entry.
  @inline(__always)
  private func tryForm(
    _ index: PathIndexView, _ number: Int, _ path: Text, _ url: UnsafePointer<UInt8>,
    _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    let form = index.forms[number]
    if form.moreCount == 0 {
      guard form.rule < best[Int(form.entry)], matches(form.pattern, path) else { return }
      if form.isPathOnly || restMatches(rules[Int(form.rule)], url, parts) {
        best[Int(form.entry)] = form.rule
      }
      return
    }
    tryShared(index, form, path, url, parts, best)
  }

  private func tryShared(
    _ index: PathIndexView, _ form: PathForm, _ path: Text, _ url: UnsafePointer<UInt8>,
    _ parts: LinkURLParts, _ best: UnsafeMutablePointer<UInt32>
  ) {
    var pathMatches = false
    for use in 0...Int(form.moreCount) {
      let rule = use == 0 ? form.rule : index.moreRules[Int(form.moreStart) + use - 1]
      let compiled = rules[Int(rule)]
      guard rule < best[Int(compiled.entry)] else { continue }
      if !pathMatches {
        guard matches(form.pattern, path) else { return }
        pathMatches = true
      }
      if restMatches(compiled, url, parts) { best[Int(compiled.entry)] = rule }
    }
  }
}
