import ArgumentParser
import AssetLinks

/// `applinks android explain`: what `pm get-app-links` says.
struct AndroidExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what the output of \"adb shell pm get-app-links\" means and what to do next.",
    discussion: """
      Reads pasted output, of several packages too. Every sentence names its line; what is not understood is said to \
      be so.

      Ends with 0 when every line was understood, with 1 when some were not, with 2 when none was.

      Example:
        adb shell pm get-app-links --user cur com.example.shop | applinks android explain
      """)

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Argument(help: ArgumentHelp("The file with the output; - for standard input.", valueName: "file"))
  var file = "-"

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let source = try ManifestInput(console, limit: 4 << 20).readFile(file)
    let report = VerificationReport(parsing: String(decoding: source.bytes, as: UTF8.self))
    guard report.isUnderstood else {
      throw ToolError(
        "\(Quoted.text(source.name)) holds no output of pm get-app-links that is understood: paste what "
          + "adb shell pm get-app-links PACKAGE prints.")
    }
    switch format {
    case .text: try console.output.write(VerificationText.text(report))
    case .json: try console.output.write(VerificationJSON.text(report))
    }
    return report.notes.contains { $0.kind == .unknown } ? .failure : .success
  }
}
