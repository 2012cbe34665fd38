import ArgumentParser
import UITestGeneration

/// `applinks generate maestro`: Maestro flows.
struct GenerateMaestroVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "maestro",
    abstract: "Make Maestro flows from the expectations of a plan.",
    discussion: """
      One flow for each test, in ios/ and android/. A flow of a test that is gone is removed unless you wrote into it.

      Example:
        applinks generate maestro applinks.yaml --output .maestro --os api34
      """)

  @OptionGroup var options: UITestPlanOptions

  @Flag(
    help:
      "Let Maestro approve the app for its links on Android, which leaves the verification of domains untested."
  )
  var autoVerify = false

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var settings = options.settings
    settings.approvesLinks = autoVerify
    let final = settings
    return try options.generate("maestro", in: console) { plan throws(GenerationError) in
      try MaestroFiles.make(plan, final)
    }
  }
}
