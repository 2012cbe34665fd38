/// The choice of rules: some that open, and the exclusions ahead of them.
struct RuleSelection {
  private let table: CandidateTable
  private let set: SampleSet
  private let cost: RuleCost
  private let barred: Set<Int>
  /// The candidates that open links, and those that exclude.
  private(set) var includes: [Int] = []
  private(set) var excludes: [Int] = []

  /// Chooses among the candidates that are not `barred`.
  init(_ set: SampleSet, _ table: CandidateTable, _ eagerness: Eagerness, barred: Set<Int> = []) {
    self.set = set
    self.table = table
    self.barred = barred
    cost = RuleCost(eagerness)
    select()
  }

  private mutating func select() {
    var opening: [Int] = []
    var excluding: [Int] = []
    var opens = [Int](repeating: 0, count: table.count)
    for candidate in 0..<table.count where !barred.contains(candidate) {
      for link in table.links(of: candidate) where set.facts[Int(link)].opens { opens[candidate] += 1 }
      if opens[candidate] > 0 { opening.append(candidate) } else { excluding.append(candidate) }
    }
    // What each link for the browser would be excluded by, if some rule makes that necessary.
    var everyExclusion = CoverSearch(table, set, cost, wanted: set.samples.map { !$0.opens })
    everyExclusion.run(excluding) { _ in 0 }
    var exclusion = [Int32](repeating: -1, count: set.samples.count)
    for (number, candidate) in everyExclusion.taken.enumerated() {
      for link in table.links(of: candidate) where exclusion[Int(link)] < 0 {
        exclusion[Int(link)] = Int32(number)
      }
    }
    var opener = CoverSearch(table, set, cost, wanted: set.samples.map { $0.opens })
    opener.run(opening.filter { opens[$0] == table.links(of: $0).count }) { _ in 0 }
    let narrow = withoutNeedless(opener.taken, labels: true)
    var exchange = RuleExchange(table, set, cost, taken: narrow)
    exchange.run(opening, repairs: repairs(opening, exclusion, opens))
    includes = withoutNeedless(exchange.taken, labels: true)
    excludes = exclusions(excluding)
  }

  /// What the exclusions cost that each opening candidate needs.
  private func repairs(_ opening: [Int], _ exclusion: [Int32], _ opens: [Int]) -> [Double] {
    var repairs = [Double](repeating: 0, count: table.count)
    var seen: [Int32] = Array(repeating: -1, count: set.samples.count + 1)
    for candidate in opening where opens[candidate] < table.links(of: candidate).count {
      var count = 0
      for link in table.links(of: candidate) where !set.facts[Int(link)].opens {
        let number = Int(exclusion[Int(link)])
        guard number >= 0 else {
          count += 1
          continue
        }
        if seen[number] != Int32(candidate) {
          seen[number] = Int32(candidate)
          count += 1
        }
      }
      repairs[candidate] = Double(count) * RuleCost.rule * cost.repair
    }
    return repairs
  }

  /// The exclusions for the links that the chosen rules would open against the wish.
  private func exclusions(_ excluding: [Int]) -> [Int] {
    var wanted = [Bool](repeating: false, count: set.samples.count)
    for candidate in includes {
      for link in table.links(of: candidate) where !set.facts[Int(link)].opens { wanted[Int(link)] = true }
    }
    var search = CoverSearch(table, set, cost, wanted: wanted)
    search.run(excluding) { _ in 0 }
    return withoutNeedless(search.taken, labels: false, among: wanted)
  }

  /// `candidates` without those whose links others match as well, the narrowest looked at first.
  private func withoutNeedless(_ candidates: [Int], labels: Bool, among wanted: [Bool]? = nil) -> [Int] {
    var covers = [Int32](repeating: 0, count: set.samples.count)
    func matters(_ link: Int) -> Bool { set.facts[link].opens == labels && wanted?[link] ?? true }
    for candidate in candidates {
      for link in table.links(of: candidate) { covers[Int(link)] += 1 }
    }
    var needed: Set<Int> = Set(candidates)
    let narrowFirst = candidates.enumerated().sorted {
      (table.links(of: $0.element).count, -$0.offset) < (table.links(of: $1.element).count, -$1.offset)
    }
    for (_, candidate) in narrowFirst {
      let links = table.links(of: candidate)
      guard links.allSatisfy({ !matters(Int($0)) || covers[Int($0)] > 1 }) else { continue }
      for link in links { covers[Int(link)] -= 1 }
      needed.remove(candidate)
    }
    return candidates.filter { needed.contains($0) }
  }

  /// The rule of a candidate.
  func rule(_ candidate: Int, isExcluded: Bool) -> SynthesisedRule {
    table.templates[candidate].rule(of: set.samples[Int(table.origins[candidate])], isExcluded: isExcluded)
  }

  /// The rules that were chosen.
  var list: RuleList {
    RuleList(
      includes: includes.map { rule($0, isExcluded: false) },
      excludes: excludes.map { rule($0, isExcluded: true) })
  }

  /// The chosen candidates that decide wrongly about more than a few links: they match more than was counted.
  func faulty(limit: Int = 2) -> Set<Int> {
    let candidates = excludes + includes
    let rules = excludes.map { rule($0, isExcluded: true) } + includes.map { rule($0, isExcluded: false) }
    var replay = Replay(rules)
    var faults: [Int: Int] = [:]
    for sample in set.samples {
      guard let number = replay.decider(sample.url), rules[number].isExcluded == sample.opens else {
        continue
      }
      faults[candidates[number], default: 0] += 1
    }
    return Set(faults.filter { $0.value > limit }.keys)
  }
}
