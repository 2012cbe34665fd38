public import LinkTesting

/// Maestro flows for the links of a plan.
public enum MaestroFiles {
  /// The flows: one for each test, in a folder for each platform that the plan has an app for.
  ///
  /// - Throws: ``GenerationError`` where no platform has an app with expectations.
  public static func make(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions())
    throws(GenerationError)
    -> GeneratedTests
  {
    let name = PlanName.short(plan)
    var result = GeneratedTests(files: [], testCount: 0, omissions: [])
    for (platform, cases) in try BothPlatforms.cases(plan, options) {
      for test in cases.tests {
        let flow = MaestroFlow(test, platform, cases.app, options)
        result.files.append(
          GeneratedFile(
            path: "\(platform == .ios ? "ios" : "android")/\(test.name).yaml", style: .numberSigns,
            what: "maestro",
            plan: "\(name):\(test.place.line)", body: flow.text))
      }
      result.testCount += cases.tests.count
      result.omissions += cases.omissions
    }
    result.files.append(
      GeneratedFile(
        path: "config.yaml", style: .numberSigns, what: "maestro", plan: name,
        body: "flows:\n  - \"ios/*\"\n  - \"android/*\""))
    result.files.sort { $0.path < $1.path }
    return result
  }
}
