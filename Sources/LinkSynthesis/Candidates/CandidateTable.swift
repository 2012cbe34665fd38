/// Every rule that can be cut from the links, with the links that it matches.
struct CandidateTable {
  /// The template of each candidate and the link from which it was cut.
  private(set) var templates: [Template] = []
  private(set) var origins: [Int32] = []
  /// The links of candidate `c` are `members[bounds[c]..<bounds[c + 1]]`, in ascending order.
  private(set) var bounds: [Int32] = [0]
  private(set) var members: [Int32] = []

  private struct Entry {
    var hash: UInt64
    var sample: Int32
    var ordinal: Int32
  }

  /// Cuts the candidates from all links of `set`; rules that match one link only are left out, unless they are
  /// the link itself.
  init(_ set: SampleSet) {
    var expander = TemplateExpander(set)
    var entries: [Entry] = []
    entries.reserveCapacity(set.samples.count * 40)
    for (index, sample) in set.samples.enumerated() {
      let templates = expander.templates(of: sample, isMixed: set.isMixed[index])
      for (ordinal, cut) in templates.enumerated() {
        entries.append(Entry(hash: cut.hash, sample: Int32(index), ordinal: Int32(ordinal)))
      }
    }
    entries.sort { ($0.hash, $0.sample, $0.ordinal) < ($1.hash, $1.sample, $1.ordinal) }
    collect(entries, set, &expander)
  }

  private mutating func collect(_ entries: [Entry], _ set: SampleSet, _ expander: inout TemplateExpander) {
    var kept: [(origin: Int32, ordinal: Int32)] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      let first = members.count
      for entry in entries[start..<end]
      where members.count == first || members[members.count - 1] != entry.sample {
        members.append(entry.sample)
      }
      let isExact = entries[start].ordinal == 0 && !set.isMixed[Int(entries[start].sample)]
      if members.count - first > 1 || isExact || set.isMixed[Int(entries[start].sample)] {
        kept.append((entries[start].sample, entries[start].ordinal))
        bounds.append(Int32(members.count))
      } else {
        members.removeSubrange(first...)
      }
      start = end
    }
    cutTemplates(kept, set, &expander)
  }

  /// Cuts the templates of the candidates once more, link by link, instead of having kept all of them.
  private mutating func cutTemplates(
    _ kept: [(origin: Int32, ordinal: Int32)], _ set: SampleSet, _ expander: inout TemplateExpander
  ) {
    templates = Array(repeating: Template(), count: kept.count)
    origins = kept.map(\.origin)
    let order = kept.indices.sorted { (kept[$0].origin, $0) < (kept[$1].origin, $1) }
    var current: Int32 = -1
    var cut: [(hash: UInt64, template: Template)] = []
    for candidate in order {
      if kept[candidate].origin != current {
        current = kept[candidate].origin
        cut = expander.templates(of: set.samples[Int(current)], isMixed: set.isMixed[Int(current)])
      }
      templates[candidate] = cut[Int(kept[candidate].ordinal)].template
    }
  }

  /// The number of candidates.
  var count: Int { templates.count }

  /// The links that candidate `candidate` matches.
  func links(of candidate: Int) -> ArraySlice<Int32> {
    members[Int(bounds[candidate])..<Int(bounds[candidate + 1])]
  }
}
