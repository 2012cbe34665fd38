/// Learning, merging, checking, and repairing.
struct RuleLearning {
  let eagerness: Eagerness
  let limits: SynthesisLimits

  /// How often rules are chosen anew because some matched more than was counted.
  private static let mostRounds = 4

  func rules(for set: SampleSet) throws(SynthesisError) -> RuleList {
    let learnt = set.chosen(limits.learntLinks)
    var list = list(for: learnt)
    var wrong = list.wrongLinks(set)
    if learnt.samples.count < set.samples.count, !wrong.isEmpty {
      // What was not learnt and came out wrong is learnt from too.
      let known = set.chosenIndices(limits.learntLinks)
      let indices = Set(known).union(wrong.prefix(limits.learntLinks / 2)).sorted()
      list = self.list(for: SampleSet(sorted: indices.map { set.samples[$0] }))
      wrong = list.wrongLinks(set)
    }
    try list.repair(set, wrong)
    return list
  }

  /// The rules for all of `set`, as good as always right.
  private func list(for set: SampleSet) -> RuleList {
    let table = CandidateTable(set)
    var selection = RuleSelection(set, table, eagerness)
    var barred: Set<Int> = []
    for _ in 0..<Self.mostRounds {
      let faulty = selection.faulty()
      guard !faulty.isEmpty else { break }
      barred.formUnion(faulty)
      selection = RuleSelection(set, table, eagerness, barred: barred)
    }
    var list = selection.list
    CaseMerging(set).apply(to: &list)
    return list
  }
}
