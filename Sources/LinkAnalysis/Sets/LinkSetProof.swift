public import LinkMatching
import LinkSyntax

/// Proves that every link of a set opens an app, or that none does.
///
/// The set is that of an association file: the links that it opens in its first app. Each question is answered by a proof, by
/// a shortest link that was put to the app's matcher, or is left open where the limits were reached.
public struct LinkSetProof {
  private let matcher: LinkMatcher
  private let app: String
  private let opened: Policy
  private let members: Policy
  private var budget: AnalysisBudget

  /// What is known.
  public enum Answer: Hashable, Sendable {
    /// It is proved.
    case proved
    /// A shortest link of the set for which it does not hold.
    case refuted(ExampleLink)
    /// The limits were reached before.
    case undecided
  }

  /// Prepares the questions.
  ///
  /// - Parameters:
  ///   - set: The matcher of the file that says which links belong to the set, read by the same version.
  ///   - matcher: The matcher of the file that opens the app.
  ///   - app: The app.
  ///   - limits: How much work each question may take.
  public init(
    _ set: LinkMatcher, in matcher: LinkMatcher, app: String, limits: AnalysisLimits = AnalysisLimits()
  ) {
    self.matcher = matcher
    self.app = app
    let pool = ConditionPool()
    let own = FileRules(matcher, pool)
    let members = FileRules(set, pool)
    opened = Policy(own.policy(of: app), variables: matcher.variableValues)
    self.members = Policy(
      members.policy(of: set.apps.first?.identifier ?? ""), variables: set.variableValues)
    budget = AnalysisBudget(limits)
  }

  /// Whether every link of the set opens the app.
  ///
  /// - Throws: ``AnalysisError`` where a link does not show what it should, instead of a wrong answer.
  public mutating func everyLinkOpens() throws(AnalysisError) -> Answer {
    var comparison = PolicyComparison(opening: members, other: opened)
    comparison.run(&budget)
    if let finding = comparison.result.all.first { return try refuted(finding.witness, opens: false) }
    return comparison.result.undecided.isEmpty ? .proved : .undecided
  }

  /// Whether no link of the set opens the app.
  ///
  /// - Throws: ``AnalysisError`` where a link does not show what it should, instead of a wrong answer.
  public mutating func noLinkOpens() throws(AnalysisError) -> Answer {
    var isDecided = true
    for (position, member) in members.rules.enumerated()
    where !member.isExcluded && !members.isRepeated(position) {
      for (number, rule) in opened.rules.enumerated()
      where !rule.isExcluded && !opened.isRepeated(number) && member.mayMeet(rule) {
        budget.startQuestion()
        let region = Region(
          include: [member, rule],
          exclude: Array(members.rules[..<position]) + Array(opened.rules[..<number]))
        switch region.shortestLink(&budget) {
        case .empty: break
        case .undecided: isDecided = false
        case .link(let witness): return try refuted(witness, opens: true)
        }
      }
    }
    return isDecided ? .proved : .undecided
  }

  private func refuted(_ witness: LinkWitness, opens: Bool) throws(AnalysisError) -> Answer {
    let example = ExampleLink(witness)
    let link = example.text(host: "example.com")
    guard let url = try? LinkURL(link),
      (matcher.decision(for: url, app: app).decision == .match) == opens
    else { throw AnalysisError(link: link) }
    return .refuted(example)
  }
}
