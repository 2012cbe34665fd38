/// A set of links: those that all of some rules match and none of some others.
///
/// Every question of the analysis is about such sets: a rule is unreachable if the links that it matches and no earlier
/// rule does are none.
struct Region {
  var include: [LinkConditions]
  var exclude: [LinkConditions]

  init(include: [LinkConditions], exclude: [LinkConditions]) {
    self.include = include
    self.exclude = exclude
  }

  /// The region of links that all of some rules match and none of some others.
  init(include: [AnalysedRule], exclude: [AnalysedRule]) {
    self.init(include: include.map(\.conditions), exclude: exclude.map(\.conditions))
  }

  /// What is known of the set.
  enum Answer {
    /// It holds no link: a proof.
    case empty
    /// A shortest link in it.
    case link(LinkWitness)
    /// The budget was spent before either was found.
    case undecided

    var isEmpty: Bool { if case .empty = self { true } else { false } }
    var isUndecided: Bool { if case .undecided = self { true } else { false } }
    var witness: LinkWitness? { if case .link(let witness) = self { witness } else { nil } }
  }

  /// The excluded rules that can meet the region.
  private var relevant: [LinkConditions] {
    var seen: Set<[Int32]> = []
    return exclude.filter { rule in
      include.allSatisfy { $0.mayMeet(rule) } && seen.insert(rule.identity).inserted
    }
  }

  /// The most rounds in which single excluded rules are added.
  private static let roundLimit = 100

  /// Looks for a shortest link.
  func shortestLink(_ budget: inout AnalysisBudget) -> Answer { answer(&budget).answer }

  /// Looks for a shortest link, and tells which excluded rules had a part in the answer.
  ///
  /// A search with few excluded rules is much smaller than one with all. So excluded rules take part only once a shortest
  /// link of the others is found that they match: a link that none of the rest matches is the answer, and if no link is
  /// left, those that took part are proof enough.
  func answer(_ budget: inout AnalysisBudget) -> (answer: Answer, partakers: [LinkConditions]) {
    for (index, rule) in include.enumerated() {
      if include[..<index].contains(where: { !$0.mayMeet(rule) }) { return (.empty, []) }
    }
    let identities = Set(include.map(\.identity))
    if let same = exclude.first(where: { $0.holdsEverything || identities.contains($0.identity) }) {
      return (.empty, [same])
    }
    let relevant = relevant
    var partakers: [LinkConditions] = []
    for round in 0... {
      let answer = search(partakers, &budget)
      guard let witness = answer.witness else { return (answer, partakers) }
      let symbols = WitnessSymbols(witness)
      let matching = relevant.filter { symbols.isMatched(by: $0) }
      if matching.isEmpty { return (answer, partakers) }
      guard budget.spend(relevant.count) else { return (.undecided, partakers) }
      partakers = round < Self.roundLimit ? partakers + matching : relevant
    }
    return (.undecided, partakers)
  }

  /// Searches the parts one after the other: what queries and fragments can satisfy first, then the paths for which one
  /// of these combinations satisfies no excluded rule.
  private func search(_ exclude: [LinkConditions], _ budget: inout AnalysisBudget) -> Answer {
    guard let queries = PartTexts(.query, include, exclude, &budget),
      let fragments = PartTexts(.fragment, include, exclude, &budget)
    else { return .undecided }
    let rests = queries.combined(with: fragments)
    guard !rests.isEmpty else { return .empty }
    return PathSearch(include, exclude, rests).run(&budget)
  }
}
