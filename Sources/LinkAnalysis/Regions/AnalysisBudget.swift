/// How much work may still be done, in comparisons of one condition with one piece of a link, and until when.
struct AnalysisBudget: Sendable {
  /// The steps that are left for the question at hand.
  private var left: Int
  private let stepsPerQuestion: Int
  private let deadline: ContinuousClock.Instant
  private var untilLook = Self.stepsBetweenLooks
  private(set) var isOver = false

  private static let stepsBetweenLooks = 1 << 16

  init(_ limits: AnalysisLimits) {
    left = limits.stepsPerQuestion
    stepsPerQuestion = limits.stepsPerQuestion
    deadline = .now + limits.duration
  }

  /// Begins another question.
  mutating func startQuestion() { left = stepsPerQuestion }

  /// Takes `steps`; `false` when the question's steps are spent, or time is up.
  mutating func spend(_ steps: Int) -> Bool {
    left -= steps
    untilLook -= steps
    if untilLook <= 0 {
      untilLook = Self.stepsBetweenLooks
      // Nobody waits for the answer of a cancelled task.
      if ContinuousClock.now >= deadline || Task.isCancelled { isOver = true }
    }
    return left >= 0 && !isOver
  }
}
