public import LinkTesting

/// An expectation of which no test was made, and why.
public struct CaseOmission: Hashable, Sendable {
  /// The expectation's title.
  public var title: String
  /// Where the plan has it.
  public var place: PlanPlace
  /// Why, as the end of a sentence.
  public var reason: String
}
