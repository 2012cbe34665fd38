#if Inspection
import ArgumentParser
import AssociationFiles
import Entitlements
import LinkAnalysis
import LinkMatching
import SourceReading

/// `applinks generate aasa`: an association file from routes.
struct GenerateAASAVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "aasa",
    abstract: "Make the association file that opens an app's routes.",
    discussion: """
      The same routes always make the same bytes. Each component has the route's name as its comment; JSON has no comments \
      of its own, so the file carries no header. Routes for the app only are excluded. Patterns cross slashes: longer paths \
      are excluded before each of them, unless --loose is given.

      The file is proved against the routes before it is written. What its patterns cannot say, such as that a segment is a \
      number, is named on standard error with a link.

      Example:
        applinks generate aasa --routes Examples/routes --app ABCDE12345.com.example.app > apple-app-site-association
      """)

  @OptionGroup var options: RoutesOptions

  @Option(
    name: .customLong("app"),
    help: ArgumentHelp("An app identifier of the file; can be repeated.", valueName: "identifier"))
  var apps: [String]

  @Option(
    help: ArgumentHelp(
      "The host whose file it is; without it the first host of the routes.", valueName: "host"))
  var domain: String?

  @Flag(help: "Leave out the components that keep longer paths in the browser.")
  var loose = false

  @OptionGroup var work: AnalysisWork

  @Option(help: ArgumentHelp("Where to write instead of standard output.", valueName: "path"))
  var output: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    for app in apps {
      if let problem = AppIdentifier(app).problems.first {
        console.note("Note: \(Quoted.text(app)): \(Quoted.visible(problem.message))")
      }
    }
    let sources = try RoutesInput(console: console, options: options).read()
    guard sources.problems.allSatisfy(\.isWarning) else {
      throw ToolError("No file was made: mend the declaration of the routes first.", status: .failure)
    }
    let routes = try RoutesOnHost(sources, host: domain)
    let document = AssociationDocument(routes.components(isTight: !loose), apps: apps)
    guard let text = AssociationFile(parsing: Array(document.json.utf8)).canonicalText else {
      throw ToolError("Internal error: the file that was made is not JSON; please report the routes.")
    }
    try prove(text, routes, console)
    if let output, output != "-" {
      try AtomicFile.write(text, to: console.absolute(output), name: output)
    } else {
      try console.output.write(text)
    }
    return .success
  }

  /// Notes what the file cannot say.
  private func prove(_ text: [UInt8], _ routes: RoutesOnHost, _ console: Console) throws(ToolError) {
    let proof: RouteProof
    do throws(AnalysisError) {
      proof = try RouteProof(
        LinkMatcher(AssociationFile(parsing: text)), routes: routes.provable, limits: work.limits
      ) { routes.takes($0.text(host: routes.host)) }
    } catch {
      throw ToolError(error.message)
    }
    for gap in proof.unopened {
      console.note(
        "Note: .\(Quoted.visible(routes.route(gap.route).name)) is not opened by \(Quoted.visible(gap.example.text(host: routes.host))): no pattern tells it from a route that must not open."
      )
    }
    for excess in proof.unparsed {
      console.note(
        "Note: \(RuleSource.line(of: excess.rule.value)) also opens \(Quoted.visible(excess.example.text(host: routes.host))), which no route takes: patterns cannot say more."
      )
    }
    for sentence in proof.undecided { console.note("Note: \(Quoted.visible(sentence))") }
  }
}
#endif
