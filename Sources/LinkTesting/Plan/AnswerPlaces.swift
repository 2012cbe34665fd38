/// Where the words of an expected answer stand in its plan, so that they can be written anew. Links of a group share the places
/// of what they inherit.
public struct AnswerPlaces: Hashable, Sendable {
  /// Where `opens` says what happens.
  public var outcome: PlanPlace?
  /// Where `decision` says what the file decides.
  public var decision: PlanPlace?
  /// Where `route` or `screen` says its name.
  public var route: PlanPlace?
  /// Whether the name of the route is that of a screen.
  public var namesScreen = false
  /// Where `with` says the values of parameters, by their names.
  public var parameters: [String: PlanPlace] = [:]

  /// Places of nothing.
  public init() {}
}
