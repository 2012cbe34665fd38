/// Finds the rules of a list that are never reached because one before them matches all their links.
enum CoverageSearch {
  /// A rule that is never reached, and the first one before it that covers it, as positions in the list.
  struct Pair: Hashable {
    var covered: Int
    var covering: Int
  }

  /// The pairs of `rules`, in order. Where the budget is spent, the rest stays silent.
  static func pairs(
    _ rules: [EffectiveRule], variables: VariableTable, budget: inout InclusionBudget
  ) -> [Pair] {
    let languages = rules.map { $0.isCertain ? RuleLanguage($0, variables: variables) : nil }
    var index = CoverIndex(languages)
    var pairs: [Pair] = []
    var catchAll: Int?
    for (number, language) in languages.enumerated() {
      if let catchAll {
        // It covers also the rules about which too little is known.
        pairs.append(
          Pair(covered: number, covering: firstCover(language, number, index, languages, &budget) ?? catchAll)
        )
        continue
      }
      guard let language, !budget.isSpent else { continue }
      if let cover = firstCover(language, number, index, languages, &budget) {
        pairs.append(Pair(covered: number, covering: cover))
      } else {
        // What a covered rule covers, its own cover covers as well: it need not be in the index.
        index.insert(number, language)
        if language.matchesEverything { catchAll = number }
      }
    }
    return pairs
  }

  private static func firstCover(
    _ language: RuleLanguage?, _ number: Int, _ index: CoverIndex, _ languages: [RuleLanguage?],
    _ budget: inout InclusionBudget
  ) -> Int? {
    guard let language else { return nil }
    let candidates = index.candidates(for: language)
    budget.spend(candidates.count)
    for candidate in candidates where !budget.isSpent {
      if let earlier = languages[candidate], earlier.covers(language, budget: &budget) { return candidate }
    }
    return nil
  }
}
