#if Inspection
import ArgumentParser
import LinkAnalysis
import LinkMatching
import SourceReading

/// `applinks routes check`: whether an association file opens the links of routes, and no others.
struct RoutesCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Prove that an association file opens an app's routes and nothing else, or show which links say otherwise.",
    discussion: """
      Asks in both directions: whether the file opens every link that a route prints, and whether a route takes every link \
      that the file opens. Each answer is a proof, or a shortest link that both sides were asked about. Links that no router \
      takes, such as path traversals, and other spellings of the same link (/%61bout for /about) do not count.

      Routes are read from Swift sources as they are; those for the app only must not open. A parameter of a type whose texts \
      are not known from the sources counts as any text in the first direction, and leaves the second one unproved.

      Ends with 1 when a link says otherwise or something cannot be decided.

      Example:
        applinks routes check --routes Examples/routes --in apple-app-site-association --app ABCDE12345.com.example.app
      """)

  @OptionGroup var options: RoutesOptions

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  @Option(help: "The app; without it any app of the file.")
  var app: String?

  @Option(
    help: ArgumentHelp(
      "The host whose file it is; without it the first host of the routes.", valueName: "host"))
  var domain: String?

  @Option(
    help: ArgumentHelp(
      "The system that reads the association file, such as ios17.4; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @OptionGroup var work: AnalysisWork

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let sources = try RoutesInput(console: console, options: options).read()
    let routes = try RoutesOnHost(sources, host: domain)
    let input = MatcherInput(
      console, limit: work.maxSize.bytes, apps: app.map { [$0] } ?? [], network: work.network.settings)
    let matcher = try await input.read(source, LinkMatcher.Question(version: os)).matcher
    let proof: RouteProof
    do throws(AnalysisError) {
      proof = try RouteProof(matcher, app: app, routes: routes.provable, limits: work.limits) {
        routes.takes($0.text(host: routes.host))
      }
    } catch {
      throw ToolError(error.message)
    }
    let report = RouteProofReport(proof: proof, routes: routes)
    try console.output.write(format == .json ? report.json : report.text)
    let isSound = sources.problems.allSatisfy(\.isWarning)
    let isProved = proof.unopened.isEmpty && proof.unparsed.isEmpty && proof.undecided.isEmpty
    return isSound && isProved ? .success : .failure
  }
}
#endif
