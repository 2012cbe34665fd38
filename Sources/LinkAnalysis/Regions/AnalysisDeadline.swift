/// When an analysis has to end.
struct AnalysisDeadline: Sendable {
  #if hasFeature(Embedded)
  /// The steps that are left: there is no clock in Embedded Swift.
  private var left: Int
  /// As many as a slow machine takes in a second.
  private static let stepsPerSecond = 10_000_000

  init(after duration: Duration) {
    left = Int(clamping: max(duration.components.seconds, 1)) * Self.stepsPerSecond
  }

  /// Whether it is over, where so many steps were taken since it was asked last.
  mutating func hasPassed(afterSteps steps: Int) -> Bool {
    left -= steps
    return left <= 0
  }
  #else
  private let end: ContinuousClock.Instant

  init(after duration: Duration) { end = .now + duration }

  /// Whether it is over, where so many steps were taken since it was asked last.
  ///
  /// It is over at once where the task is cancelled: nobody waits for the answer.
  func hasPassed(afterSteps steps: Int) -> Bool { ContinuousClock.now >= end || Task.isCancelled }
  #endif
}
