public import LinkTesting

/// Espresso tests for the links of a plan, and the part that belongs to the app.
public enum EspressoFiles {
  /// The files of a plan for Android.
  ///
  /// - Throws: ``GenerationError`` where the plan has no app or no expectation for Android.
  public static func make(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions())
    throws(GenerationError)
    -> GeneratedTests
  {
    let cases = try CasePlanner.cases(plan, on: .android, options)
    let name = PlanName.short(plan)
    let package = options.kotlinPackage ?? cases.app.identifier + ".linktests"
    guard let declared = KotlinPackage.declared(package) else {
      throw GenerationError(
        message:
          "\"\(PlainScalar.visible(package))\" cannot be a package of Kotlin: it is words of letters, digits and "
          + "underscores with dots between; give --kotlin-package.")
    }
    let folder = package.split(separator: ".").joined(separator: "/")
    func file(_ path: String, _ body: String) -> GeneratedFile {
      GeneratedFile(
        path: path, style: .slashes, what: "espresso", plan: name, body: "package \(declared)\n\n" + body)
    }
    return GeneratedTests(
      files: [
        file("androidTest/java/\(folder)/LinkDriver.kt", EspressoDriver.text(cases.app, options)),
        file("androidTest/java/\(folder)/LinkTests.kt", EspressoClass(cases, plan: name, options).text),
        file("main/java/\(folder)/LinkTestLabels.kt", EspressoAppPart.text),
        GeneratedFile(
          path: "main/res/values/link_test_ids.xml", style: .markup, what: "espresso", plan: name,
          preamble: ["<?xml version=\"1.0\" encoding=\"utf-8\"?>"], body: EspressoAppPart.identifiers),
      ], testCount: cases.tests.count, omissions: cases.omissions)
  }
}
