import AppInspection
import ArgumentParser
import AssociationFiles
import FindingReports

/// `applinks trace`: what a log of Frida says of links.
struct TraceVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Read a log of Frida: which links reached which methods, and how they were opened.",
    discussion: """
      LOG is what the script of "applinks generate frida" logs, one JSON object a line, or the output of frida-trace, or \
      both in one. Symbols of Swift are demangled. A line that is neither is named and passed over.

      --in SOURCE asks an association file about each link of a site that arrived: one that no app of it opens came \
      another way than the rules let it.

      Ends with 1 where such a link arrived or a line could not be read, and with 2 where there is no event at all.

      Example:
        applinks trace frida.log --in Examples/shop
      """)

  @Argument(help: ArgumentHelp("The log; - for standard input.", valueName: "log"))
  var log = "-"

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("An association file whose rules are asked; can be repeated.", valueName: "source"))
  var sources: [String] = []

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @OptionGroup var network: NetworkOptions

  /// The largest log, in bytes.
  private static let limit = 256 << 20

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var files: [(file: AssociationFile, name: String)] = []
    for source in sources {
      files.append(try await AssociationInput(console, network: network.settings).read(source))
    }
    let reader = SourceReader(console, limit: Self.limit)
    let file =
      log == "-" ? try reader.readInput(named: SourceFile.standardInputName) : try reader.readFile(log)
    let read = TraceLog(parsing: file.bytes)
    guard !read.events.isEmpty else {
      throw ToolError(
        "\(Quoted.text(file.name)) holds no event of the script and no call that frida-trace printed.")
    }
    let report = TraceReport(read, associations: files)
    try console.output.write(
      format == .json ? TraceJSON.text(report, read, file: file.name) + "\n" : TraceText.text(report, read))
    for problem in read.problems {
      console.note("\(Quoted.visible(file.name)):\(problem.line): \(Quoted.visible(problem.message))")
    }
    if read.problemCount > read.problems.count {
      console.note("\(read.problemCount - read.problems.count) more lines could not be read.")
    }
    return read.problemCount > 0 || report.arrivals.contains(where: \.isUnexpected) ? .failure : .success
  }
}
