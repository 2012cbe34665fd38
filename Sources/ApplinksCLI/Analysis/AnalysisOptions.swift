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

  @Option(
    help: ArgumentHelp("The steps that one question may take before it is undecided.", valueName: "steps"))
  var maxSteps: Int = AnalysisLimits().stepsPerQuestion

  @Option(
    help: ArgumentHelp(
      "The seconds that all questions may take before the rest is undecided.", valueName: "seconds"))
  var maxTime: Int = 60

  @Option(
    help: ArgumentHelp(
      "The largest association file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  func validate() throws {
    guard maxSteps > 0, maxTime > 0 else {
      throw ValidationError("--max-steps and --max-time take whole numbers from 1 on.")
    }
  }

  /// How much work the analysis may take.
  var limits: AnalysisLimits { AnalysisLimits(stepsPerQuestion: maxSteps, duration: .seconds(maxTime)) }

  /// The host to write example links with: the asked one, the domain in SOURCE, or example.com.
  var exampleHost: String { host?.host ?? "example.com" }

  /// The file that SOURCE names, and its name in messages.
  func file(_ source: String, in console: Console) throws(ToolError) -> (file: AssociationFile, name: String)
  {
    try AssociationInput(console, limit: maxSize.bytes).read(source)
  }

  /// The file that SOURCE names, made ready.
  func matcher(_ source: String, in console: Console) throws(ToolError) -> LinkMatcher {
    LinkMatcher(try file(source, in: console).file, question: LinkMatcher.Question(version: os))
  }
}
