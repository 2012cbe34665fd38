import AssociationFiles
public import LinkAnalysis
import LinkMatching

/// Seeds faults into a world, one at a time, and sees whether the plan notices them.
///
/// A fault that no expectation notices is compared with the world as it is: by proofs where there are some, so that faults which
/// nobody could notice are left out, and by links that show it.
public struct MutationRun: Sendable {
  private let plan: LinkPlan
  private let world: PlanWorld
  private let limits: AnalysisLimits

  /// A run of a plan.
  public init(
    _ plan: LinkPlan, in world: PlanWorld, limits: AnalysisLimits = AnalysisLimits(duration: .seconds(10))
  ) {
    self.plan = plan
    self.world = world
    self.limits = limits
  }

  /// Seeds every fault.
  ///
  /// - Parameter isThorough: Whether all expectations that notice a fault are named, not only the first.
  /// - Throws: ``PlanError`` where a device cannot be made, or the plan fails without a fault.
  public func run(isThorough: Bool = false) async throws(PlanError) -> MutationReport {
    let mended = try await PlanRunner(plan, in: world).run(explains: false)
    guard mended.isSuccess else {
      throw PlanError(
        file: plan.name,
        message:
          "The plan fails as it is (\(mended.headline)): mend that first, since faults are found by failures."
      )
    }
    let comparison = WorldComparison(plan, world, limits)
    var outcomes: [(mutant: Mutant, verdict: MutantVerdict)] = []
    for mutant in Mutant.all(in: world) {
      let faulty = mutant.world(from: world)
      let verdict: MutantVerdict
      let failures = try await PlanRunner(plan, in: faulty).failures(all: isThorough)
      verdict =
        try await failures.isEmpty ? comparison.verdict(on: mutant, faulty) : .noticed(by: failures)
      outcomes.append((mutant, verdict))
    }
    return MutationReport(plan: plan.name, outcomes: outcomes)
  }
}
