#if Inspection
import ArgumentParser
import SourceReading

/// `applinks routes list`: the routes that Swift sources declare.
struct RoutesListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the routes that Swift sources declare with @LinkRoutes.",
    discussion: """
      Reads the sources as text: nothing is built. Routes within routes are put together. Problems that the macro would \
      show are named on standard error; with one the run ends with 1.

      Example:
        applinks routes list --routes Examples/routes
      """)

  @OptionGroup var options: RoutesOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let sources = try RoutesInput(console: console, options: options).read()
    try console.output.write(
      format == .json ? RoutesJSON(sources: sources).text : RoutesText(sources: sources).text)
    return sources.problems.allSatisfy(\.isWarning) ? .success : .failure
  }
}
#endif
