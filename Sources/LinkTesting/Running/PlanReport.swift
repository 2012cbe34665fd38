/// What came of a run of a plan.
public struct PlanReport: Hashable, Sendable {
  /// The name of the plan's file.
  public var plan: String
  /// The checks in the order of the plan; an expectation has one for each of its devices and surfaces.
  public var results: [CheckResult]

  /// A report.
  public init(plan: String, results: [CheckResult]) {
    self.plan = plan
    self.results = results
  }

  /// The checks that failed.
  public var failures: [CheckResult] { results.filter { $0.status == .failed } }
  /// The checks of which nobody can say.
  public var undecided: [CheckResult] { results.filter { $0.status == .undecided } }
  /// Whether all is as expected.
  public var isSuccess: Bool { results.allSatisfy { $0.status == .passed } }

  /// How many expectations were run.
  public var expectationCount: Int { Set(results.map(\.expectation)).count }
}
