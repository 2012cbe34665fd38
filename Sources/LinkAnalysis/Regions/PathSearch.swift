/// Looks for a shortest path that, with one of some queries and fragments, makes a link of a region.
struct PathSearch {
  private let question: PartQuestion
  private let rests: [PartTexts.Rest]

  init(_ include: [LinkConditions], _ exclude: [LinkConditions], _ rests: [PartTexts.Rest]) {
    question = PartQuestion(.path, include: include, exclude: exclude)
    self.rests = rests
  }

  func run(_ budget: inout AnalysisBudget) -> Region.Answer {
    var search = PartSearch(question)
    var best: (length: Int, node: Int32, rest: PartTexts.Rest)?
    let shortest = rests.first?.length ?? 0
    let isComplete = search.walk(&budget) { certain in
      !rests.contains { $0.satisfied.isDisjoint(with: certain) }
    } visit: { satisfied, length, node in
      if let best, length + shortest >= best.length { return .enough }
      guard let rest = rests.first(where: { $0.satisfied.isDisjoint(with: satisfied) }) else { return .goOn }
      if length + rest.length < best?.length ?? .max { best = (length + rest.length, node, rest) }
      return length + shortest >= best?.length ?? .max ? .enough : .goOn
    }
    // A link that was found is one, even where the budget did not suffice to prove it the shortest.
    if let best {
      return .link(
        LinkWitness(path: search.text(of: best.node), query: best.rest.query, fragment: best.rest.fragment))
    }
    return isComplete ? .empty : .undecided
  }
}
