/// The greedy search for cheap rules that together match all wanted links.
///
/// The best known way to approximate a cheapest cover: take what costs least for each link that is not yet matched.
/// Costs of candidates only grow while links get matched, so the costs in the heap are bounds, and few are counted
/// anew.
struct CoverSearch {
  /// The most visits of links; what is left unmatched then gets rules of its own.
  static let mostVisits = 100_000_000

  let table: CandidateTable
  let set: SampleSet
  let cost: RuleCost
  /// Whether a link is still to be matched.
  private(set) var isWanted: [Bool]
  /// The candidates that were taken, in the order of taking.
  private(set) var taken: [Int] = []

  init(_ table: CandidateTable, _ set: SampleSet, _ cost: RuleCost, wanted: [Bool]) {
    self.table = table
    self.set = set
    self.cost = cost
    isWanted = wanted
  }

  /// Takes candidates among `candidates` until no link is wanted or none helps.
  ///
  /// - Parameter extra: What else a candidate costs: the exclusions that it needs.
  mutating func run(_ candidates: [Int], extra: (Int) -> Double) {
    var first: [(ratio: Double, candidate: Int32)] = []
    for candidate in candidates {
      let extra = extra(candidate)
      guard extra.isFinite, let ratio = ratio(candidate, extra), ratio <= RuleCost.rule + 5 else { continue }
      first.append((ratio, Int32(candidate)))
    }
    var heap = RatioHeap(first)
    var budget = Self.mostVisits
    while let top = heap.first, budget > 0 {
      let candidate = Int(top.candidate)
      budget -= table.links(of: candidate).count
      guard let ratio = ratio(candidate, extra(candidate)) else {
        heap.removeFirst()
        continue
      }
      if ratio > top.ratio + 1e-9 {
        heap.replaceFirst(ratio)
        continue
      }
      heap.removeFirst()
      taken.append(candidate)
      for link in table.links(of: candidate) { isWanted[Int(link)] = false }
    }
  }

  /// What the candidate costs for each wanted link; `nil` where it matches none.
  private func ratio(_ candidate: Int, _ extra: Double) -> Double? {
    let template = table.templates[candidate]
    var openness = 0.0
    var weight = 0.0
    for link in table.links(of: candidate) where isWanted[Int(link)] {
      let sample = set.facts[Int(link)]
      weight += sample.weight
      openness += sample.weight * cost.openness(sample.length, template)
    }
    guard weight > 0 else { return nil }
    let share = cost.payers(weight, template) / weight
    return (cost.price(of: template) + extra + openness * share) / weight
  }
}
