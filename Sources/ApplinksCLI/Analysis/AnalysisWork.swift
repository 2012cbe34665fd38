import ArgumentParser
import LinkAnalysis

/// How much work a proof may take, for every verb that proves something about all links.
struct AnalysisWork: ParsableArguments {
  @Option(
    help: ArgumentHelp("The steps that one question may take before it is undecided.", valueName: "steps"))
  var maxSteps: Int = AnalysisLimits().stepsPerQuestion

  @Option(
    help: ArgumentHelp(
      "The seconds that all questions may take before the rest is undecided.", valueName: "seconds"))
  var maxTime: Int = 60

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  @OptionGroup var network: NetworkOptions

  func validate() throws {
    guard maxSteps > 0, maxTime > 0 else {
      throw ValidationError("--max-steps and --max-time take whole numbers from 1 on.")
    }
  }

  /// How much work the analysis may take.
  var limits: AnalysisLimits { AnalysisLimits(stepsPerQuestion: maxSteps, duration: .seconds(maxTime)) }
}
