import ArgumentParser
import AssociationFiles
import LinkAnalysis
import LinkMatching

/// The options of the verbs that prove something about all links.
struct AnalysisOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The host of example links.", valueName: "name"),
    transform: HostScope.init(argument:))
  var host: HostScope?

  @Option(
    help: ArgumentHelp(
      "The system that reads the files, such as ios17.4 or macos10.15.6; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @OptionGroup var work: AnalysisWork

  /// How much work the analysis may take.
  var limits: AnalysisLimits { work.limits }

  /// The largest file to read.
  var maxSize: ByteCount { work.maxSize }

  /// The host to write example links with: the asked one, or example.com.
  var exampleHost: String { host?.host ?? "example.com" }

  /// The file that SOURCE names, and its name in messages.
  func file(_ source: String, in console: Console) async throws(ToolError) -> (
    file: AssociationFile, name: String
  ) {
    try await AssociationInput(console, limit: maxSize.bytes, network: work.network.settings).read(source)
  }

  /// The file that SOURCE names, made ready.
  func matcher(_ source: String, in console: Console) async throws(ToolError) -> LinkMatcher {
    LinkMatcher(try await file(source, in: console).file, question: LinkMatcher.Question(version: os))
  }
}
