/// A run of a plan that is made when it is first asked for, and once: tests ask about each of its checks.
actor PlanOnce {
  private let runner: PlanRunner
  private var task: Task<[CheckResult], any Error>?

  init(_ runner: PlanRunner) { self.runner = runner }

  /// The checks that are not as expected.
  func failures() async throws -> [CheckResult] {
    if let task { return try await task.value }
    let runner = runner
    let task = Task<[CheckResult], any Error> {
      try await runner.run().results.filter { $0.status != .passed }
    }
    self.task = task
    return try await task.value
  }
}
