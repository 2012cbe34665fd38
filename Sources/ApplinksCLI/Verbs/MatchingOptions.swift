import ArgumentParser
import AssociationFiles
import LinkMatching

/// The options of the verbs that put links to an association file.
struct MatchingOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The association file, or what holds it; can be left out beside --manifest.", valueName: "source"))
  var source: String?

  @OptionGroup var android: AndroidSideOptions

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

  func validate() throws {
    if source == nil, android.manifest == nil {
      throw ValidationError("Missing expected argument '--in <source>' or '--manifest <file>'.")
    }
    if source == "-", android.manifest == "-" {
      throw ValidationError("Standard input cannot be both files: name the path of one.")
    }
    if android.manifest != nil, service != .applinks {
      throw ValidationError("--manifest is about links: leave out --service.")
    }
  }

  /// Whether one of the files comes from standard input.
  var readsInput: Bool { source == "-" || android.manifest == "-" }

  /// What was read of both platforms.
  struct Sides {
    /// The association file, made ready; `nil` where none was named.
    var apple: LinkMatcher?
    /// The Android app; `nil` where none was named.
    var android: AndroidSide?
  }

  /// The files, made ready; notes what makes their answers empty.
  func sides(in console: Console) async throws(ToolError) -> Sides {
    let side = try android.read(in: console, limit: maxSize.bytes)
    guard let source else { return Sides(apple: nil, android: side) }
    let input = MatcherInput(
      console, limit: maxSize.bytes, apps: apps.filter { $0 != side?.name }, network: network.settings)
    let question = LinkMatcher.Question(service: service, version: os)
    return Sides(apple: try await input.read(source, question).matcher, android: side)
  }

  /// The apps to report; `nil` for all.
  var reportedApps: [String]? { apps.isEmpty ? nil : apps }
}
