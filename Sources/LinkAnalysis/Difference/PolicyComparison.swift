import LinkMatching

/// Looks for the links that one list of rules opens and another does not.
///
/// Each pair of an opening rule of one list and a rule of the other that does not open (or none) is asked about: whether
/// a link exists that the first decides here and the second there. Most pairs need no search: where the same rule
/// stands in both lists early enough, one of the two never decides about a link of the other.
struct PolicyComparison {
  /// A pair of deciding rules and a link that it decides.
  struct Finding {
    /// The rules that all links match: the opening one, and the other list's where there is one.
    var include: [SetDescriber.Sourced]
    /// The rules that no link matches.
    var exclude: [SetDescriber.Sourced]
    var opening: EffectiveRule
    var other: EffectiveRule?
    var witness: LinkWitness
  }

  private let opening: Policy
  private let other: Policy
  private(set) var result = Findings()

  /// What was found, and what was not found out.
  struct Findings {
    var all: [Finding] = []
    /// A sentence for each question that stayed open.
    var undecided: [String] = []

    var isEmpty: Bool { all.isEmpty && undecided.isEmpty }
  }

  init(opening: Policy, other: Policy) {
    self.opening = opening
    self.other = other
  }

  mutating func run(_ budget: inout AnalysisBudget) {
    for (position, rule) in opening.rules.enumerated()
    where !rule.isExcluded && !opening.isRepeated(position) {
      guard !budget.isOver else {
        return result.undecided.append("undecided from rule \(rule.source.place) on: time was up")
      }
      compare(rule, position, &budget)
    }
  }

  private mutating func compare(_ rule: AnalysedRule, _ position: Int, _ budget: inout AnalysisBudget) {
    let twin = other.firstPosition(of: rule)
    // Links that no rule of the other list matches: none where the rule itself stands there.
    if twin == nil { ask(rule, position, nil, &budget) }
    for (number, counterpart) in other.rules.enumerated() {
      // From the twin on, the other list has decided about every link of the rule.
      if let twin, number > twin { break }
      guard counterpart.isExcluded, !other.isRepeated(number), rule.mayMeet(counterpart) else { continue }
      if let earlier = opening.firstPosition(of: counterpart), earlier < position { continue }
      ask(rule, position, number, &budget)
    }
  }

  private mutating func ask(
    _ rule: AnalysedRule, _ position: Int, _ number: Int?, _ budget: inout AnalysisBudget
  ) {
    let counterpart = number.map { other.rules[$0] }
    let exclude = opening.sourced(upTo: position) + other.sourced(upTo: number ?? other.rules.count)
    let include = [rule] + (counterpart.map { [$0] } ?? [])
    budget.startQuestion()
    switch Region(include: include, exclude: exclude.map(\.rule)).shortestLink(&budget) {
    case .empty: break
    case .undecided:
      let against = counterpart.map { "\($0.source.place) of the other file" } ?? "no rule of the other file"
      result.undecided.append("undecided for rule \(rule.source.place) against \(against)")
    case .link(let witness):
      result.all.append(
        Finding(
          include: [opening.sourced(rule)] + (counterpart.map { [other.sourced($0)] } ?? []),
          exclude: exclude, opening: rule.source, other: counterpart?.source, witness: witness))
    }
  }
}
