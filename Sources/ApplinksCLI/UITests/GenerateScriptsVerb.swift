import ArgumentParser
import UITestGeneration

/// `applinks generate scripts`: runners for the platforms' own tools.
struct GenerateScriptsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "scripts",
    abstract: "Make scripts for simctl, devicectl and adb from the expectations of a plan.",
    discussion: """
      They check before that the build claims its links (entitlements, verification), and afterwards which process received \
      each link, in place of the tools' exit codes. They end with 1 where a test failed, and write JUnit with --junit FILE.

      Example:
        applinks generate scripts applinks.yaml --output scripts
        scripts/run-simctl.sh --junit links.xml
      """)

  @OptionGroup var options: UITestPlanOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let settings = options.settings
    return try options.generate("scripts", in: console) { plan throws(GenerationError) in
      try ScriptFiles.make(plan, settings)
    }
  }
}
