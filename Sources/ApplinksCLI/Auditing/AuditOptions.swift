import ArgumentParser
import FindingReports
import Findings

/// What the command line says about an audit, beside the apps.
struct AuditOptions: ParsableArguments {
  @Option(help: "text, concise, json, sarif, junit, github, gitlab, markdown or html; can be repeated.")
  var format: [String] = []

  @Option(
    help: ArgumentHelp("Where the report of the format before it goes; can be repeated.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The association file or assetlinks.json that vouches for the app; can be repeated.",
      valueName: "source"))
  var `in`: [String] = []

  @Option(
    help: ArgumentHelp("note, warning, error or never: what ends the run with 1.", valueName: "severity"),
    transform: LintArgument.threshold)
  var failOn: FailureThreshold?

  @Option(help: ArgumentHelp("Only these rules: a name, prefix-* or *; can be repeated.", valueName: "rule"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Not these rules; can be repeated.", valueName: "rule"))
  var ignore: [String] = []

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  @OptionGroup var network: NetworkOptions

  func validate() throws {
    for name in format where ReportFormat(name) == nil {
      let known = ReportFormat.all.map(\.name)
      throw ValidationError("There is no format \"\(name)\"\(NearestWord.question(name, among: known))")
    }
    for name in select + ignore { try AuditRuleSelection.check(name) }
  }

  /// Which findings are shown.
  var selection: AuditRuleSelection { AuditRuleSelection(select: select, ignore: ignore) }
}
