/// Why a link opens an app, or not.
public struct AppExplanation: Sendable {
  /// The decision.
  public let decision: AppDecision
  /// Every rule that was tried, in order; the last one decided if it is a match.
  public let trials: RuleTrials
  /// The rule that decided; `nil` where none matched.
  public var decider: RuleTrial? { trials.decider.map { trials[$0] } }
  /// How many rules of the app stand behind the deciding one and were not tried.
  public var untriedCount: Int { trials.rules.count - trials.count }

  /// The rule that came closest, where none opened the app; `nil` where the app has no rule that opens it.
  ///
  /// Looked for at each call among the few rules that have most in common with the
  /// link: linear in the rules of the app, and for the candidates the length of the pattern × that of the link.
  public var closestMiss: ClosestMiss? {
    decision.decision == .match ? nil : ClosestMissSearch(decision.app, trials).result
  }

  init(_ decision: AppDecision, _ rules: AppRules, _ link: ExplainedLink) {
    self.decision = decision
    var decider: Int?
    if let detail = decision.detail, let component = decision.component {
      decider = rules.position(detail: detail, component: component)
    }
    trials = RuleTrials(rules, link, decider: decider)
  }

  /// The decision in one sentence.
  public var sentence: String {
    let decider = decider?.path
    switch decision.decision {
    case .match:
      guard let decider else { return "The service lists the app, and its rules are for every link." }
      return "The link opens the app: \(decider) is the first rule that matches it."
    case .exclude:
      return "The link stays in the browser: \(decider ?? "a rule") matches it and excludes it."
    case .noMatch:
      if trials.isEmpty { return "The link stays in the browser: the app has no rule." }
      let count = trials.count == 1 ? "the only rule does not match" : "none of \(trials.count) rules matches"
      return "The link stays in the browser: \(count) it."
    }
  }
}
