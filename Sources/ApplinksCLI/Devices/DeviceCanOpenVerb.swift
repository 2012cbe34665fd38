import ArgumentParser
import DeviceSimulation
import FindingReports
import LinkMatching
import LinkOpening
import LinkSyntax

/// `applinks device can-open`: what `canOpenURL` answers.
struct DeviceCanOpenVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "can-open",
    abstract: "Answer as canOpenURL does, with its list of schemes and its limits.",
    discussion: """
      --query is an entry of LSApplicationQueriesSchemes of the app that asks, in its order; --sdk is what it was linked \
      with. Ends with 0 for true and 1 for false.

      Example:
        applinks device can-open shop://buy --query shop --sdk ios18
      """)

  @Argument(help: ArgumentHelp("The link, or its scheme.", valueName: "url"))
  var url: String

  @Option(
    name: .customLong("query"),
    help: ArgumentHelp("A scheme that the app may ask about; can be repeated.", valueName: "scheme"))
  var queries: [String] = []

  @Option(
    help: ArgumentHelp(
      "What the asking app was linked with; the device's own version without it.", valueName: "version"),
    transform: OSVersion.init(argument:))
  var sdk: OSVersion?

  @Option(help: ArgumentHelp("How many schemes it has asked about, this one included.", valueName: "number"))
  var calls = 1

  @OptionGroup var options: DeviceOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let scheme = url.contains(":") ? try DeviceOpenVerb.link(url).scheme : url.lowercased()
    let device = try await options.access(in: console).read().device
    let isDeclared = device.apps.contains { $0.package.schemes.contains(scheme) }
    let answer = SchemeQuestion(
      scheme, isDeclared: isDeclared, queriesSchemes: queries, linkedSDK: sdk ?? device.system,
      distinctCalls: calls
    ).answer
    switch format {
    case .text:
      try console.output.write("\(answer.canOpen)\n  \(SourceText.line(answer.reason))\n")
    case .json:
      var json = JSONText()
      json.object { object in
        object.member("scheme", scheme)
        object.member("canOpen", answer.canOpen)
        object.array("reasons") { SourceText.write(answer.reason, to: &$0) }
      }
      try console.output.write(json.text + "\n")
    }
    return answer.canOpen ? .success : .failure
  }
}
