public import LinkMatching

/// What a plan expects of a link, in whole or on some devices.
public struct ExpectedAnswer: Hashable, Sendable {
  /// What is to happen; `nil` where the plan does not say.
  public var outcome: ExpectedOutcome?
  /// What the association file is to say; `nil` where the plan does not say.
  public var decision: Decision?
  /// The route that is to take the link; `nil` where the plan does not say.
  public var route: ExpectedRoute?
  /// Where the outcome stands in the plan, so that it can be written anew; `nil` where it was inherited.
  public var outcomePlace: PlanPlace?

  /// An answer.
  public init(
    outcome: ExpectedOutcome? = nil, decision: Decision? = nil, route: ExpectedRoute? = nil,
    outcomePlace: PlanPlace? = nil
  ) {
    self.outcome = outcome
    self.decision = decision
    self.route = route
    self.outcomePlace = outcomePlace
  }

  /// Whether anything is expected.
  public var isEmpty: Bool { outcome == nil && decision == nil && route == nil }

  /// This answer with what `other` says in its place.
  func replaced(by other: ExpectedAnswer) -> ExpectedAnswer {
    var result = self
    if let outcome = other.outcome {
      result.outcome = outcome
      result.outcomePlace = other.outcomePlace
      // A route and a rule belong to the outcome with which they were written.
      if other.route == nil { result.route = nil }
      if other.decision == nil { result.decision = nil }
    }
    if let decision = other.decision { result.decision = decision }
    if let route = other.route { result.route = route }
    return result
  }
}
