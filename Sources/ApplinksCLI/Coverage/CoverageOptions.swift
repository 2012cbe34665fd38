import ArgumentParser
import AssociationFiles
import LinkMatching
import LinkTraffic

/// The options that say what traffic is counted by; parts that are to be merged need the same.
struct CoverageOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  @Option(help: ArgumentHelp("A file to compare with: what would change?", valueName: "source"))
  var against: String?

  @Option(name: .customLong("app"), help: "Only count for this app; can be repeated.")
  var apps: [String] = []

  @Option(
    help: ArgumentHelp(
      "The system that reads the file, such as ios17.4, macos10.15.6 or tvos13; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @Option(
    help: ArgumentHelp(
      "Only count URLs of this host: example.com, or *.example.com.", valueName: "host"),
    transform: HostScope.init(argument:))
  var domain: HostScope?

  @Option(help: ArgumentHelp("How many segments of unclaimed paths to count by.", valueName: "number"))
  var depth = 1

  @Option(
    help: ArgumentHelp(
      "The largest association file or partial count to read, in bytes; K, M and G are understood.",
      valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  @OptionGroup var network: NetworkOptions

  /// What the options ask, with the files made ready.
  func question(in console: Console, host: LogHost?) async throws(ToolError) -> CoverageQuestion {
    let input = MatcherInput(console, limit: maxSize.bytes, apps: apps, network: network.settings)
    let question = LinkMatcher.Question(version: os)
    let old = try await input.read(source, question)
    var new: (matcher: LinkMatcher, file: AssociationFile)?
    if let against { new = try await input.read(against, question) }
    let plan = TrafficPlan(
      old.matcher, against: new?.matcher, apps: apps.isEmpty ? nil : apps, scope: domain, host: host?.name,
      prefix: PathPrefix(depth: depth))
    var fingerprint = RulesFingerprint()
    fingerprint.add(old.file, old.matcher)
    if let new { fingerprint.add(new.file, new.matcher) }
    fingerprint.add(["app"] + apps)
    fingerprint.add(["domain", domain.map { ($0.isWildcard ? "*." : "") + $0.host } ?? ""])
    fingerprint.add(["depth", "\(depth)"])
    return CoverageQuestion(plan: plan, fingerprint: fingerprint.text, limit: maxSize.bytes)
  }
}
