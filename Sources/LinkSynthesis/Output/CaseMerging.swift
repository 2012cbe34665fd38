/// One rule that ignores case in the place of several that differ in nothing else.
struct CaseMerging {
  private let set: SampleSet

  init(_ set: SampleSet) { self.set = set }

  /// Merges the rules that open, wherever that opens no link for the browser.
  func apply(to list: inout RuleList) {
    var groups: [[String]: [SynthesisedRule]] = [:]
    for rule in list.includes { groups[Self.key(rule), default: []].append(rule) }
    let merged = groups.values.filter { $0.count > 1 }.compactMap { rules in
      rules.min { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    }
    guard !merged.isEmpty else { return }
    let candidates = merged.map { rule in
      var rule = rule
      rule.path = rule.path.map(Self.folded)
      rule.ignoresCase = true
      return rule
    }.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    let sound = sound(candidates, list)
    let keys = Set(sound.map(Self.key))
    list.replace(
      includes: list.includes.filter { !keys.contains(Self.key($0)) } + sound, excludes: list.excludes)
  }

  /// Those of `candidates` that open no link for the browser which nothing excludes.
  private func sound(_ candidates: [SynthesisedRule], _ list: RuleList) -> [SynthesisedRule] {
    var sound = candidates
    while !sound.isEmpty {
      let rules = list.excludes + sound
      var replay = Replay(rules)
      var faulty: Set<Int> = []
      for sample in set.samples where !sample.opens {
        if let number = replay.decider(sample.url), number >= list.excludes.count {
          faulty.insert(number - list.excludes.count)
        }
      }
      if faulty.isEmpty { break }
      sound = sound.indices.filter { !faulty.contains($0) }.map { sound[$0] }
    }
    return sound
  }

  private static func key(_ rule: SynthesisedRule) -> [String] { rule.sortKey.dropLast().map(folded) }

  private static func folded(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
