/// Learning, merging, checking, and repairing.
struct RuleLearning {
  let eagerness: Eagerness
  let limits: SynthesisLimits

  /// How often rules are chosen anew because some matched more than was counted.
  private static let mostRounds = 4

  func rules(for set: SampleSet) throws(SynthesisError) -> RuleList {
    let learnt = set.chosen(limits.learntLinks)
    let table = CandidateTable(learnt)
    var selection = RuleSelection(learnt, table, eagerness)
    var barred: Set<Int> = []
    for _ in 0..<Self.mostRounds {
      let faulty = selection.faulty()
      guard !faulty.isEmpty else { break }
      barred.formUnion(faulty)
      selection = RuleSelection(learnt, table, eagerness, barred: barred)
    }
    var list = selection.list
    CaseMerging(set).apply(to: &list)
    let wrong = list.wrongLinks(set)
    try list.repair(set, wrong)
    return list
  }
}
