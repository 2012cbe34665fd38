public import LinkMatching

/// What a plan expects of a link, in whole or on some devices.
public struct ExpectedAnswer: Hashable, Sendable {
  /// What is to happen; `nil` where the plan does not say.
  public var outcome: ExpectedOutcome?
  /// What the association file is to say; `nil` where the plan does not say.
  public var decision: Decision?
  /// The route that is to take the link; `nil` where the plan does not say.
  public var route: ExpectedRoute?
  /// Where all of it stands in the plan.
  public var places: AnswerPlaces

  /// An answer.
  public init(
    outcome: ExpectedOutcome? = nil, decision: Decision? = nil, route: ExpectedRoute? = nil,
    places: AnswerPlaces = AnswerPlaces()
  ) {
    self.outcome = outcome
    self.decision = decision
    self.route = route
    self.places = places
  }

  /// Whether anything is expected.
  public var isEmpty: Bool { outcome == nil && decision == nil && route == nil }

  /// This answer with what `other` says in its place.
  func replaced(by other: ExpectedAnswer) -> ExpectedAnswer {
    var result = self
    if let outcome = other.outcome {
      result.outcome = outcome
      result.places.outcome = other.places.outcome
      // A route and a rule belong to the outcome with which they were written.
      result.route = nil
      result.decision = nil
    }
    if let decision = other.decision {
      result.decision = decision
      result.places.decision = other.places.decision
    }
    if let route = other.route {
      result.route = route
      if let place = other.places.route {
        result.places.route = place
        result.places.namesScreen = other.places.namesScreen
      }
      result.places.parameters = other.places.parameters
    }
    return result
  }
}
