import ArgumentParser
import LinkTesting

/// Which expectations are run, and how the outcome is written.
struct TestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The environment whose domains and variables count.", valueName: "name"))
  var environment: String?

  @Option(
    help: ArgumentHelp(
      "Only expectations with this text in their title or link; * stands for any text. Can be repeated.",
      valueName: "text"))
  var filter: [String] = []

  @Option(help: ArgumentHelp("Only expectations with this tag. Can be repeated.", valueName: "word"))
  var tag: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only on these devices: a name of the plan, a platform, or versions such as ios17, ios14+, api34. Can be repeated.",
      valueName: "device"))
  var on: [String] = []

  @Option(
    help: ArgumentHelp("Only this part of the expectations, such as 2/5.", valueName: "part"),
    transform: PlanSelection.Shard.init(argument:))
  var shard: PlanSelection.Shard?

  @Option(
    help: ArgumentHelp(
      "\(PlanReportFormat.allCases.map(\.rawValue).joined(separator: ", ")). Can be repeated with --output.",
      valueName: "format"))
  var format: [String] = []

  @Option(help: ArgumentHelp("Where to write the format before it. Can be repeated.", valueName: "file"))
  var output: [String] = []

  @Flag(help: "List what passed, too; with --mutate, name all expectations that notice a fault in JSON.")
  var verbose = false

  func validate() throws {
    for name in format {
      let words = PlanReportFormat.allCases.map(\.rawValue)
      _ = try ArgumentWord.read(name, "format", PlanReportFormat(rawValue: name), among: words)
    }
  }

  /// The selection in a plan.
  func selection(in plan: LinkPlan) throws(ToolError) -> PlanSelection {
    var devices: [DeviceSelector] = []
    let names = plan.devices.map(\.name)
    for word in on {
      guard let selector = DeviceSelector(word, devices: names) else {
        let known = names + PlanPlatform.allCases.map(\.word)
        throw ToolError(
          "--on \(Quoted.text(word)) is no device of the plan, no platform and no version such as ios17 or ios14+"
            + NearestWord.question(word, among: known))
      }
      devices.append(selector)
    }
    return PlanSelection(filters: filter, tags: tag, devices: devices, shard: shard)
  }
}

extension PlanSelection.Shard {
  /// Reads the value of `--shard`.
  init(argument: String) throws {
    guard let shard = PlanSelection.Shard(argument) else {
      throw ValidationError("write the number of the part and how many there are, such as 2/5.")
    }
    self = shard
  }
}
