import LinkTesting

/// The tests of a plan on the platforms that it has apps for.
enum BothPlatforms {
  /// The platforms with their tests; one of them is enough.
  static func cases(_ plan: LinkPlan, _ options: UITestOptions) throws(GenerationError) -> [(
    TestPlatform, CasePlan
  )] {
    var result: [(TestPlatform, CasePlan)] = []
    var failure: GenerationError?
    for platform in [TestPlatform.ios, .android] {
      let isAsked = options.systems.isEmpty || options.systems.contains(where: platform.has)
      guard isAsked, plan.apps.contains(where: platform.has) else { continue }
      do throws(GenerationError) {
        result.append((platform, try CasePlanner.cases(plan, on: platform, options)))
      } catch {
        failure = failure ?? error
      }
    }
    guard result.isEmpty else { return result }
    throw failure
      ?? GenerationError(message: "The plan has no app for iOS or Android: name one under \"apps\".")
  }
}
