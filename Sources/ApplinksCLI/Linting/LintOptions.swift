import ArgumentParser
import AssetLinks
import FindingReports
import Findings

/// What the command line says about lint, beside the sources.
struct LintOptions: ParsableArguments {
  @Option(help: "text, concise, json, sarif, junit, github, gitlab, markdown or html; can be repeated.")
  var format: [String] = []

  @Option(
    help: ArgumentHelp("Where the report of the format before it goes; can be repeated.", valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp("note, warning, error or never: what ends the run with 1.", valueName: "severity"),
    transform: LintArgument.threshold)
  var failOn: FailureThreshold?

  @Option(
    help: ArgumentHelp("Only these rules: a name, prefix-* or *; can be repeated.", valueName: "rule"),
    transform: LintArgument.selector)
  var select: [RuleSelector] = []

  @Option(
    help: ArgumentHelp("Not these rules; can be repeated.", valueName: "rule"),
    transform: LintArgument.selector)
  var ignore: [RuleSelector] = []

  @Option(
    help: ArgumentHelp("off, note, warning or error for a rule; can be repeated.", valueName: "rule=setting"),
    transform: LintArgument.setting)
  var severity: [RuleSettingArgument] = []

  @Option(help: ArgumentHelp("Findings in this file do not fail the run.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write all findings into this file.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Mend what can be mended safely, in place.")
  var fix = false

  @Flag(help: "With --fix: also make fixes that may change decisions.")
  var unsafeFixes = false

  @Flag(help: "With --fix: print what would change instead of writing it.")
  var diff = false

  @Flag(help: "The files go into a release.")
  var release = false

  @Option(
    help: ArgumentHelp("The package of the app that assetlinks.json must name.", valueName: "package"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "With --package: the SHA-256 of the app's certificate, which must be listed.", valueName: "sha-256"),
    transform: LintArgument.fingerprint)
  var fingerprint: CertificateFingerprint?

  @Option(
    help: ArgumentHelp(
      "Judge these entitlements of an app, and ask every domain that they claim; can be repeated.",
      valueName: "file"))
  var entitlements: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge this Android manifest or built app, as if it were named without the option; can be repeated.",
      valueName: "file"))
  var manifest: [String] = []

  @Option(help: ArgumentHelp("The configuration instead of applinks.yaml.", valueName: "file"))
  var config: String?

  @Flag(help: "Read no configuration.")
  var noConfig = false

  @Flag(help: "Print the configuration in force and end.")
  var printConfig = false

  @Option(help: ArgumentHelp("The name of what comes from standard input.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  @OptionGroup var network: NetworkOptions

  func validate() throws {
    for name in format where ReportFormat(name) == nil {
      let known = ReportFormat.all.map(\.name)
      throw ValidationError("There is no format \"\(name)\"\(NearestWord.question(name, among: known))")
    }
    if diff, !fix { throw ValidationError("--diff shows what --fix would do: add --fix.") }
    if unsafeFixes, !fix { throw ValidationError("--unsafe-fixes goes with --fix.") }
    if fingerprint != nil, package == nil {
      throw ValidationError("--fingerprint goes with --package.")
    }
    if noConfig, config != nil { throw ValidationError("--config and --no-config exclude each other.") }
  }
}
