public import LinkTesting

/// Runners for `simctl`, `devicectl` and `adb` that check who received a link.
public enum ScriptFiles {
  /// The scripts of the platforms that the plan has apps for, and what they share.
  ///
  /// - Throws: ``GenerationError`` where no platform has an app with expectations.
  public static func make(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions())
    throws(GenerationError)
    -> GeneratedTests
  {
    let name = PlanName.short(plan)
    var result = GeneratedTests(
      files: [script("link-tests.sh", name, ScriptLibrary.text(options))], testCount: 0, omissions: [])
    for (platform, cases) in try BothPlatforms.cases(plan, options) {
      let tests = ScriptCases(cases, platform, plan: name)
      switch platform {
      case .ios:
        result.files.append(script("run-simctl.sh", name, SimulatorScript.text(tests, options)))
        result.files.append(script("run-devicectl.sh", name, DeviceScript.text(tests, options)))
      case .android:
        result.files.append(script("run-adb.sh", name, AndroidScript.text(tests, options)))
      }
      result.testCount += cases.tests.count
      result.omissions += cases.omissions
    }
    result.files.sort { $0.path < $1.path }
    return result
  }

  private static func script(_ path: String, _ plan: String, _ body: String) -> GeneratedFile {
    GeneratedFile(
      path: path, style: .numberSigns, what: "scripts", plan: plan, preamble: ["#!/usr/bin/env bash"],
      isExecutable: true,
      body: body)
  }
}
