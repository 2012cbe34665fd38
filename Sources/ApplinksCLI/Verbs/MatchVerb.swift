import ArgumentParser
import LinkMatching

/// `applinks match`: decisions about links.
struct MatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Decide which apps links open.",
    discussion: """
      Without URLs, or with "-", reads one URL a line from standard input, any number of them in constant memory. \
      A line that is no URL is reported and counted, and the run goes on.

      With --manifest the Android app is decided about as well, or alone without --in. A host whose asset links are not \
      given with --assetlinks counts as verified; "host-verification-assumed" then says so. Text has a line for each \
      platform.

      Ends with 0 when every line was a URL, whatever the decisions; with 1 when some line was none; with 2 when \
      no line was one.

      Example:
        applinks match --in Examples/shop --domain shop.example https://shop.example/buy/42
        applinks match --in aasa.json --manifest app-release.apk --assetlinks assetlinks.json https://shop.example/buy/42
        zcat access.log.gz | awk '{print $7}' | applinks match --in aasa.json --format json --jobs 2
      """)

  @OptionGroup var options: MatchingOptions

  @Option(help: ArgumentHelp("How many parts of the input to work on at once.", valueName: "number"))
  var jobs = 1

  @Argument(help: ArgumentHelp("The links.", valueName: "url"))
  var urls: [String] = []

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 64.") }
    guard !urls.contains(where: { $0.isEmpty || $0.utf8.contains(0x0A) || $0.utf8.contains(0x0D) }) else {
      throw ValidationError("A URL is empty or holds a line break: pass each URL as an argument of its own.")
    }
    if urls.contains("-"), urls.count > 1 {
      throw ValidationError("\"-\" stands for standard input and cannot stand beside other URLs.")
    }
    if options.readsInput, readsInput {
      throw ValidationError("Standard input cannot be both the file and the URLs: name the file's path.")
    }
  }

  private var readsInput: Bool { urls.isEmpty || urls == ["-"] }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let decider = decider(try await options.sides(in: console))
    let statistics: MatchStream.Statistics
    if readsInput {
      if console.isInputTerminal { console.note("Reading URLs from the terminal, one a line; Ctrl-D ends.") }
      statistics = try await MatchRun(decider, console: console, jobs: jobs).decideInput()
    } else {
      statistics = try await MatchRun(decider, console: console, jobs: 1).decide(urls)
    }
    guard statistics.lines > statistics.unreadable else {
      let reason = statistics.lines == 0 ? "There was no URL to decide about." : "No line was a URL."
      throw ToolError(reason)
    }
    return statistics.unreadable > 0 ? .failure : .success
  }

  private func decider(_ sides: MatchingOptions.Sides) -> any BlockDecider {
    let format = options.format.stream
    guard let android = sides.android else {
      return MatchStream(
        sides.apple ?? .empty, format: format, scope: options.domain, apps: options.reportedApps)
    }
    return PlatformsDecider(
      sides.apple, android, format: format, scope: options.domain, apps: options.reportedApps)
  }
}
