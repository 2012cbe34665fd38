public import LinkTesting

/// Appium tests for the links of a plan, for WebdriverIO.
///
/// WebdriverIO and not Python's client, since it is the one whose way to open links the reference has: `deepLink(url, bundleId)`
/// for custom schemes, and `url(…)` for universal links (opening-links 12, WDIO, documented).
public enum AppiumFiles {
  /// The files: helpers, and a file of tests for each platform.
  ///
  /// - Throws: ``GenerationError`` where no platform has an app with expectations.
  public static func make(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions())
    throws(GenerationError)
    -> GeneratedTests
  {
    let name = PlanName.short(plan)
    var result = GeneratedTests(
      files: [
        GeneratedFile(
          path: "link-driver.mjs", style: .slashes, what: "appium", plan: name,
          body: AppiumDriver.text(options))
      ], testCount: 0, omissions: [])
    for (platform, cases) in try BothPlatforms.cases(plan, options) {
      let word = platform == .ios ? "ios" : "android"
      result.files.append(
        GeneratedFile(
          path: "links.\(word).e2e.mjs", style: .slashes, what: "appium", plan: name,
          body: AppiumSpecification(cases, platform, plan: name).text))
      result.testCount += cases.tests.count
      result.omissions += cases.omissions
    }
    result.files.sort { $0.path < $1.path }
    return result
  }
}
