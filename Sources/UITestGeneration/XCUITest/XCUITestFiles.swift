public import LinkTesting

/// XCUITest sources for the links of a plan: tests, helpers that are written once, and the part that belongs to the app.
public enum XCUITestFiles {
  /// The files of a plan for iOS and iPadOS.
  ///
  /// - Throws: ``GenerationError`` where the plan has no app or no expectation for iOS.
  public static func make(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions())
    throws(GenerationError)
    -> GeneratedTests
  {
    let cases = try CasePlanner.cases(plan, on: .ios, options)
    let name = PlanName.short(plan)
    func file(_ path: String, _ body: String) -> GeneratedFile {
      GeneratedFile(path: path, style: .slashes, what: "uitests", plan: name, body: body)
    }
    var files = [
      file("App/LinkTestIdentifier.swift", XCUITestAppPart.identifiers),
      file("App/LinkTestReport.swift", XCUITestAppPart.report(options)),
      file("App/LinkTestLabels.swift", XCUITestAppPart.swiftUI),
      file("App/LinkTestLabelsView.swift", XCUITestAppPart.uiKit),
      file("UITests/LinkTestSettings.swift", XCUITestSettings.text(cases.app, options)),
      file("UITests/LinkSurface.swift", XCUITestSurfaces.text),
      file("UITests/LinkDriver.swift", XCUITestDriver.text),
      file("UITests/LinkDriver+Surfaces.swift", XCUITestSurfaces.driving),
      file("UITests/XCTestCase+Links.swift", XCUITestDriver.check),
    ]
    let universal = cases.tests.filter(\.isWebLink)
    let schemes = cases.tests.filter { !$0.isWebLink }
    if !universal.isEmpty {
      files.append(
        file(
          "UITests/UniversalLinkTests.swift",
          XCUITestClass("UniversalLinkTests", universal, plan: name, options).text))
      files.append(LinkPage.file(universal, plan: name))
    }
    if !schemes.isEmpty {
      files.append(
        file(
          "UITests/CustomSchemeTests.swift",
          XCUITestClass("CustomSchemeTests", schemes, plan: name, options).text))
    }
    return GeneratedTests(
      files: files.sorted { $0.path < $1.path }, testCount: cases.tests.count, omissions: cases.omissions)
  }
}
