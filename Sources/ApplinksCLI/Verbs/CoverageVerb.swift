import ArgumentParser
import LinkMatching
import LinkTraffic

/// `applinks coverage`: what an association file does for the traffic of a log.
struct CoverageVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Report what an association file does for the traffic of an access log.",
    discussion: """
      Counts how often each rule decides, names the rules that never do, and the beginnings of paths that no rule \
      claims; with --against, what another file would change for the same traffic. Reads URL lines, Common and \
      Combined Log Format and NDJSON, plain or gzip, in bounded memory. No query is ever kept.

      --partial writes counts as one line of JSON instead of a report, and --merge adds such lines, so that parts \
      of a log can be counted by any number of processes. Merge with the options that the parts were counted with.

      Ends with 1 when some line or the end of a log was unreadable, with 2 when no line was readable. --partial \
      leaves it to --merge to judge unreadable lines.

      Example:
        applinks coverage --in Examples/shop --host shop.example access.log access.log.1.gz
        ls logs/*.gz | xargs -P 4 -n 1 applinks coverage --in aasa.json --host shop.example --partial >parts
        applinks coverage --in aasa.json --merge parts
      """)

  @OptionGroup var options: CoverageOptions

  @Option(help: ArgumentHelp("auto, urls, common, combined or ndjson.", valueName: "format"))
  var logFormat: LogFormatChoice = .auto

  @Option(
    help: ArgumentHelp(
      "The field of NDJSON that holds a URL or a path; dots lead into objects: request.uri.",
      valueName: "name"))
  var field: String?

  @Option(
    help: ArgumentHelp("The host of a log that holds paths alone.", valueName: "host"),
    transform: LogHost.init(argument:))
  var host: LogHost?

  @Option(help: ArgumentHelp("How many parts of a log to work on at once.", valueName: "number"))
  var jobs = 1

  @Option(help: ArgumentHelp("How many unclaimed path prefixes to report.", valueName: "number"))
  var top = 10

  @Flag(help: "Write counts that can be merged instead of a report.")
  var partial = false

  @Flag(help: "Add the counts in the named files.")
  var merge = false

  @Option(help: "text, json or markdown.")
  var format: CoverageFormat = .text

  @Argument(
    help: ArgumentHelp(
      "The logs, or with --merge the counts; \"-\" or none for standard input.", valueName: "log"))
  var logs: [String] = []

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 64.") }
    guard (0...100_000).contains(top) else { throw ValidationError("--top is a number from 0 to 100000.") }
    guard PathPrefix.depths.contains(options.depth) else {
      throw ValidationError("--depth is a number from 1 to 4.")
    }
    let inputs = [options.source] + (options.against.map { [$0] } ?? []) + names
    guard inputs.filter({ $0 == "-" }).count <= 1 else {
      throw ValidationError("Standard input can be only one of the files: name the path of the others.")
    }
    guard !merge else { return }
    if let field, NDJSONReader(field: field) == nil {
      throw ValidationError("--field is empty or longer than \(NDJSONReader.maximumFieldLength) bytes.")
    }
    if let format = logFormat.format, let missing = LogRequirement.missing(format, host: host, field: field) {
      throw ValidationError(missing)
    }
  }

  /// The logs, or standard input.
  private var names: [String] { logs.isEmpty ? ["-"] : logs }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let question = try await options.question(in: console, host: host)
    let counts: TrafficCounts
    if merge {
      counts = try PartialMerge(question, console: console).counts(in: names)
    } else {
      let run = CoverageRun(
        question.plan, console: console, jobs: jobs, choice: logFormat, field: field)
      counts = try await run.counts(in: names)
    }
    let outcome = CoverageOutcome(counts)
    if partial {
      if let sentence = outcome.missingHost { throw ToolError(sentence) }
      try console.output.write(PartialFile.text(counts, question.fingerprint))
      return counts.incompleteLogs > 0 ? .failure : .success
    }
    if let sentence = outcome.failure { throw ToolError(sentence) }
    let report = CoverageReport(question.plan, counts, top: top)
    switch format {
    case .text: try console.output.write(CoverageText(report).text)
    case .json: try console.output.write(CoverageJSON.text(report))
    case .markdown: try console.output.write(CoverageMarkdown(report).text)
    }
    return outcome.isComplete ? .success : .failure
  }
}
