import ArgumentParser
import UITestGeneration

/// `applinks generate uitests`: XCUITest sources.
struct GenerateUITestsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "uitests",
    abstract: "Make XCUITest sources from the expectations of a plan.",
    discussion: """
      App/ belongs to the app's target (LinkTestIdentifier.swift to both), UITests/ to that of its UI tests; Page/ is served \
      by "applinks serve Page" for taps in Safari. What you write between applinks:begin and applinks:end stays when the \
      files are made again. Expectations of which no test can be made are named on standard error.

      Custom schemes are typed into Safari, which asks. Universal links are opened by what works on the running system, \
      and by --surface where you choose: \(DrivenSurface.allCases.map(\.rawValue).joined(separator: ", ")).

      Example:
        applinks generate uitests applinks.yaml --output UITests --locale de --start cold
      """)

  @OptionGroup var options: UITestPlanOptions

  @Option(
    help: ArgumentHelp(
      "A way to open universal links where the plan names none; may be repeated, the first that works is used.",
      valueName: "surface"))
  var surface: [DrivenSurface] = []

  @Option(
    help: ArgumentHelp("The address of the page with links that \"applinks serve\" serves.", valueName: "url")
  )
  var page: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var settings = options.settings
    settings.surfaces = surface
    settings.page = page
    let final = settings
    return try options.generate("uitests", in: console) { plan throws(GenerationError) in
      try XCUITestFiles.make(plan, final)
    }
  }
}
