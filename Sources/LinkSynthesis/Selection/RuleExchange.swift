/// Exchanges several rules for one that is cheaper than all of them, exclusions included.
struct RuleExchange {
  private let table: CandidateTable
  private let set: SampleSet
  private let cost: RuleCost
  private var isTaken: [Bool]
  /// How many taken rules match each link, and the sum of their numbers: where it is one, the sum is the rule.
  private var covers: [Int32]
  private var owners: [Int]
  /// How many links only this rule matches.
  private var uniqueCounts: [Int32]
  private var seen: [Int32]
  /// What rules cost with all of their links, once it was asked.
  private var wholeCosts: [Double?]

  init(_ table: CandidateTable, _ set: SampleSet, _ cost: RuleCost, taken: [Int]) {
    self.table = table
    self.set = set
    self.cost = cost
    isTaken = Array(repeating: false, count: table.count)
    covers = Array(repeating: 0, count: set.samples.count)
    owners = Array(repeating: 0, count: set.samples.count)
    uniqueCounts = Array(repeating: 0, count: table.count)
    seen = Array(repeating: 0, count: table.count)
    wholeCosts = Array(repeating: nil, count: table.count)
    for candidate in taken { change(candidate, by: 1) }
  }

  /// The rules that are left.
  var taken: [Int] { isTaken.indices.filter { isTaken[$0] } }

  /// Takes the candidates first that save most for what they cost, as long as any saves something.
  mutating func run(_ candidates: [Int], repairs: [Double]) {
    var first: [(ratio: Double, candidate: Int32)] = []
    for candidate in candidates {
      if let gain = gain(candidate, repairs[candidate]).gain { first.append((-gain, Int32(candidate))) }
    }
    var heap = RatioHeap(first)
    var budget = CoverSearch.mostVisits
    while let top = heap.first, budget > 0 {
      let candidate = Int(top.candidate)
      budget -= table.links(of: candidate).count
      let (gain, needless) = gain(candidate, repairs[candidate])
      guard let gain else {
        heap.removeFirst()
        continue
      }
      if -gain > top.ratio + 1e-9 {
        heap.replaceFirst(-gain)
        continue
      }
      heap.removeFirst()
      for rule in needless { change(rule, by: -1) }
      change(candidate, by: 1)
    }
  }

  /// How many times its cost `candidate` saves by taking the place of rules that become needless; `nil` where it
  /// costs more than it saves.
  private mutating func gain(_ candidate: Int, _ repair: Double) -> (gain: Double?, needless: [Int]) {
    guard !isTaken[candidate] else { return (nil, []) }
    var touched: [Int] = []
    for link in table.links(of: candidate) where set.facts[Int(link)].opens && covers[Int(link)] == 1 {
      let owner = owners[Int(link)]
      if seen[owner] == 0 { touched.append(owner) }
      seen[owner] += 1
    }
    let needless = touched.filter { seen[$0] == uniqueCounts[$0] }
    for owner in touched { seen[owner] = 0 }
    guard !needless.isEmpty else { return (nil, []) }
    let freed = needless.reduce(0.0) { $0 + wholeCost($1) }
    let spent = wholeCost(candidate) + repair
    return (freed > spent + 0.01 ? freed / spent : nil, needless)
  }

  /// The price of a rule and what its open links pay.
  private mutating func wholeCost(_ candidate: Int) -> Double {
    if let known = wholeCosts[candidate] { return known }
    let template = table.templates[candidate]
    var openness = 0.0
    var weight = 0.0
    for link in table.links(of: candidate) where set.facts[Int(link)].opens {
      let sample = set.facts[Int(link)]
      weight += sample.weight
      openness += sample.weight * cost.openness(sample.length, template)
    }
    let whole = cost.price(of: template) + openness * cost.payers(weight, template) / max(weight, 1)
    wholeCosts[candidate] = whole
    return whole
  }

  /// Takes a rule, or gives it back.
  private mutating func change(_ candidate: Int, by step: Int32) {
    guard isTaken[candidate] != (step > 0) else { return }
    isTaken[candidate] = step > 0
    for link in table.links(of: candidate) {
      let link = Int(link)
      if covers[link] == 1 { uniqueCounts[owners[link]] -= opens(link) }
      covers[link] += step
      owners[link] += step > 0 ? candidate : -candidate
      if covers[link] == 1 { uniqueCounts[owners[link]] += opens(link) }
    }
  }

  private func opens(_ link: Int) -> Int32 { set.facts[link].opens ? 1 : 0 }
}
