import ArgumentParser
import AssociationFiles
import LinkMatching

/// The options of the verbs that put links to an association file.
struct MatchingOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  @Option(
    help: ArgumentHelp(
      "Only links of this host match: example.com, or *.example.com. Without it the host is not judged.",
      valueName: "host"),
    transform: HostScope.init(argument:))
  var domain: HostScope?

  @Option(name: .customLong("app"), help: "Only report this app; can be repeated.")
  var apps: [String] = []

  @Option(
    help: "applinks, webcredentials, appclips, activitycontinuation or authsrv.",
    transform: ServiceName.init(argument:))
  var service: ServiceName = .applinks

  @Option(
    help: ArgumentHelp(
      "The system that reads the file, such as ios17.4, macos10.15.6 or tvos13; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Option(
    help: ArgumentHelp(
      "The largest association file to read, in bytes; K, M and G are understood.",
      valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  @OptionGroup var network: NetworkOptions

  /// The file, made ready; notes what makes its answers empty.
  func matcher(in console: Console) async throws(ToolError) -> LinkMatcher {
    let input = MatcherInput(console, limit: maxSize.bytes, apps: apps, network: network.settings)
    return try await input.read(source, LinkMatcher.Question(service: service, version: os)).matcher
  }

  /// The apps to report; `nil` for all.
  var reportedApps: [String]? { apps.isEmpty ? nil : apps }
}
