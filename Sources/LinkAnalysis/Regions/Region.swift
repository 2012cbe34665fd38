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

  /// Looks for a shortest link.
  ///
  /// The parts are searched one after the other: what queries and fragments can satisfy first, then the paths for which
  /// one of these combinations satisfies no excluded rule.
  func shortestLink(_ budget: inout AnalysisBudget) -> Answer {
    for (index, rule) in include.enumerated() {
      if include[..<index].contains(where: { !$0.mayMeet(rule) }) { return .empty }
    }
    let exclude = relevant
    let identities = Set(include.map(\.identity))
    if exclude.contains(where: { $0.holdsEverything || identities.contains($0.identity) }) { return .empty }
    guard let queries = PartTexts(.query, include, exclude, &budget),
      let fragments = PartTexts(.fragment, include, exclude, &budget)
    else { return .undecided }
    let rests = queries.combined(with: fragments)
    guard !rests.isEmpty else { return .empty }
    return PathSearch(include, exclude, rests).run(&budget)
  }
}
