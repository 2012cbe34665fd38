/// How much work an analysis may take before it says "undecided".
public struct AnalysisLimits: Hashable, Sendable {
  /// The steps for one question, such as whether one rule is reached. A step compares one condition with one piece of
  /// a link; a million take about a tenth of a second.
  public var stepsPerQuestion: Int
  /// The time for all questions of one analysis.
  public var duration: Duration

  /// Limits.
  public init(stepsPerQuestion: Int = 20_000_000, duration: Duration = .seconds(60)) {
    self.stepsPerQuestion = stepsPerQuestion
    self.duration = duration
  }
}
