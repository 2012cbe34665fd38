/// Whether a list of rules opens the same links without one of them.
struct RuleNeed {
  private let rules: [AnalysedRule]

  /// A list of rules, as they are tried for an app.
  init(_ rules: [AnalysedRule]) { self.rules = rules }

  /// Whether it is proved that the same links open the app without the rule at `position`.
  ///
  /// What the rule decides is decided by the next rule that matches, or by none: the rule is not needed if that never
  /// makes a difference. Linear in the rules behind it that can meet it.
  func isNeedless(at position: Int, _ budget: inout AnalysisBudget) -> Bool {
    let rule = rules[position]
    let earlier = Array(rules[..<position])
    if isEmpty([rule], earlier, &budget) { return true }
    var between: [AnalysedRule] = []
    for later in rules[(position + 1)...] where rule.mayMeet(later) {
      if later.isExcluded != rule.isExcluded, !isEmpty([rule, later], earlier + between, &budget) {
        return false
      }
      between.append(later)
    }
    return rule.isExcluded || isEmpty([rule], earlier + between, &budget)
  }

  private func isEmpty(
    _ include: [AnalysedRule], _ exclude: [AnalysedRule], _ budget: inout AnalysisBudget
  ) -> Bool {
    budget.startQuestion()
    return Region(include: include, exclude: exclude).shortestLink(&budget).isEmpty
  }
}
