/// Why a link opens an app, or not.
public struct AppExplanation: Sendable {
  /// The decision.
  public var decision: AppDecision
  /// Every rule that was tried, in order; the last one decided if it is a match.
  public var trials: [RuleTrial]
  /// How many rules of the app stand behind the deciding one and were not tried.
  public var untriedCount: Int
  /// The rule that came closest, where none opened the app and the file is small enough to look.
  public var closestMiss: ClosestMiss?

  /// The decision in one sentence.
  public var sentence: String {
    let decider = trials.last.flatMap { $0.isMatch ? $0.path : nil }
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
