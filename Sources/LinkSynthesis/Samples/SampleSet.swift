import LinkSyntax

/// All given links, each once, in an order that does not depend on the order of the lists.
struct SampleSet: Sendable {
  /// A link in short.
  struct Facts: Sendable {
    let opens: Bool
    /// The length of the path.
    let length: Int
    let weight: Double
  }

  /// The links by path, query and fragment.
  let samples: [Sample]
  /// What the search asks of each link again and again.
  let facts: [Facts]
  /// Whether other links with the same path have the other label.
  let isMixed: [Bool]

  init(open: [LinkURL], browser: [LinkURL]) throws(SynthesisError) {
    let all = open.map { Sample($0, opens: true) } + browser.map { Sample($0, opens: false) }
    let sorted = all.sorted { one, other in
      let order = Sample.order(one, other)
      if order != 0 { return order < 0 }
      if one.opens != other.opens { return one.opens }
      return one.url.bytes.lexicographicallyPrecedes(other.url.bytes)
    }
    var samples: [Sample] = []
    var conflicts: [SynthesisError.Conflict] = []
    var count = 0
    for sample in sorted {
      guard let last = samples.last, Sample.order(last, sample) == 0 else {
        samples.append(sample)
        continue
      }
      if last.opens == sample.opens {
        samples[samples.count - 1].count += 1
      } else {
        if conflicts.last?.open != last.url { count += 1 }
        if conflicts.count < SynthesisError.mostConflicts, conflicts.last?.open != last.url {
          conflicts.append(SynthesisError.Conflict(open: last.url, browser: sample.url))
        }
      }
    }
    if !conflicts.isEmpty { throw .conflicts(conflicts, count: count) }
    self.init(sorted: samples)
  }

  init(sorted samples: [Sample]) {
    self.samples = samples
    var isMixed = [Bool](repeating: false, count: samples.count)
    var start = 0
    while start < samples.count {
      var end = start + 1
      var mixed = false
      while end < samples.count, Sample.havePath(samples[start], like: samples[end]) {
        if samples[end].opens != samples[start].opens { mixed = true }
        end += 1
      }
      if mixed { for index in start..<end { isMixed[index] = true } }
      start = end
    }
    self.isMixed = isMixed
    facts = samples.map { Facts(opens: $0.opens, length: $0.path.count, weight: $0.weight) }
  }

  /// At most `limit` of the links, chosen by their content alone.
  func chosen(_ limit: Int) -> SampleSet {
    guard samples.count > limit else { return self }
    return SampleSet(sorted: chosenIndices(limit).map { samples[$0] })
  }

  /// The places of the chosen links, in ascending order.
  func chosenIndices(_ limit: Int) -> [Int] {
    guard samples.count > limit else { return Array(samples.indices) }
    let ranked = samples.indices.map { (rank: TextHash(samples[$0].bytes).value, index: $0) }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return ranked.prefix(limit).map(\.index).sorted()
  }
}
