import ArgumentParser
import Entitlements
import LinkSyntax
import LinkSynthesis

/// `applinks synthesise`: an association file from links.
struct SynthesiseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "synthesise",
    abstract: "Make an association file from links that should open the app and links that should not.",
    discussion: """
      Reads one URL a line. Prints a file that classifies every given link rightly, which is checked link by link, \
      with general patterns where the links allow them; the host is not looked at. A summary goes to standard error.

      Ends with 1 when a line was no web URL, or when two links that no rule can tell apart stand in both lists: \
      they are named and no file is written. Ends with 2 when there is no link to open.

      Example:
        applinks synthesise --open opens.txt --browser browser.txt --app ABCDE12345.com.example.shop
      """,
    aliases: ["synthesize"])

  /// How readily links become general rules.
  enum EagernessChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
    case cautious
    case balanced
    case eager

    var eagerness: Eagerness {
      switch self {
      case .cautious: .cautious
      case .balanced: .balanced
      case .eager: .eager
      }
    }
  }

  @Option(
    help: ArgumentHelp("Links that should open the app, one a line; - for standard input.", valueName: "file")
  )
  var open: String

  @Option(
    help: ArgumentHelp(
      "Links that should stay in the browser, one a line; - for standard input.", valueName: "file"))
  var browser: String?

  @Option(
    name: .customLong("app"),
    help: ArgumentHelp("An app identifier of the file; can be repeated.", valueName: "identifier"))
  var apps: [String] = []

  @Option(help: "cautious, balanced or eager: how readily links become general rules.")
  var eagerness: EagernessChoice = .balanced

  @Option(help: "text (the file itself) or json (rules and figures beside it).")
  var format: MatchFormat = .text

  @Option(help: ArgumentHelp("Where to write instead of standard output.", valueName: "path"))
  var output: String?

  func validate() throws {
    guard open != "-" || browser != "-" else {
      throw ValidationError("Standard input cannot be both lists: name a file for one of them.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    for app in apps {
      if let problem = AppIdentifier(app).problems.first {
        console.note("Note: \(Quoted.text(app)): \(Quoted.visible(problem.message))")
      }
    }
    let lists = LinkListReader(console)
    let opens = try lists.read(open)
    let browser = try browser.map { try lists.read($0) }
    let faults = opens.faultCount + (browser?.faultCount ?? 0)
    let report: SynthesisReport
    do throws(SynthesisError) {
      report = SynthesisReport(
        try Synthesiser(eagerness: eagerness.eagerness, appIDs: apps)
          .synthesise(open: opens.links, browser: browser?.links ?? []), unreadable: faults)
    } catch {
      return try explain(error, console)
    }
    for line in report.summary { console.note(line) }
    try write(format == .json ? Array(report.json.utf8) : report.synthesis.fileText, console)
    return faults > 0 ? .failure : .success
  }

  private func write(_ text: [UInt8], _ console: Console) throws {
    if let output, output != "-" {
      try AtomicFile.write(text, to: console.absolute(output), name: output)
    } else {
      try console.output.write(text)
    }
  }

  /// Says why there is no file: the links that cannot be told apart, or one sentence.
  private func explain(_ error: SynthesisError, _ console: Console) throws -> ExitStatus {
    guard case .conflicts(let conflicts, let count) = error else { throw ToolError(error.message) }
    console.note("Error: \(error.message)")
    for conflict in conflicts {
      let isSame = conflict.open == conflict.browser
      console.note("  open     \(Quoted.visible(conflict.open.text))")
      if !isSame { console.note("  browser  \(Quoted.visible(conflict.browser.text))") }
    }
    if conflicts.count < count { console.note("  and \(count - conflicts.count) more") }
    if format == .json { try console.output.write(SynthesisReport.json(error.message, conflicts)) }
    return .failure
  }
}
