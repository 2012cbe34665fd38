import ArgumentParser
import UITestGeneration

/// `applinks generate appium`: Appium tests for WebdriverIO.
struct GenerateAppiumVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "appium",
    abstract: "Make Appium tests for WebdriverIO from the expectations of a plan.",
    discussion: """
      Files for Mocha, as WebdriverIO runs it with Appium's service; sessions and capabilities are those of your wdio.conf.

      Example:
        applinks generate appium applinks.yaml --output test/links
      """)

  @OptionGroup var options: UITestPlanOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let settings = options.settings
    return try options.generate("appium", in: console) { plan throws(GenerationError) in
      try AppiumFiles.make(plan, settings)
    }
  }
}
