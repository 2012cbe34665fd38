/// What is wrong with a declaration of routes, as the macro would say it too.
public struct SourceProblem: Hashable, Sendable {
  /// Where.
  public let place: SourcePlace
  /// The kind of problem.
  public let id: String
  /// The problem in one sentence.
  public let message: String
  /// Whether the routes work all the same.
  public let isWarning: Bool
}
