import ArgumentParser
import AssetLinks
import LinkAnalysis
import LinkMatching

/// `applinks parity`: whether the same links open the apps of both platforms.
struct ParityVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Prove that the same links open the iOS and the Android app, or show which do not.",
    discussion: """
      Compares an association file with the intent filters of an Android manifest, host by host, as sets of links. Each \
      family of links that opens one app only has a shortest link as an example, which both matchers were asked about; \
      "equivalent" is a proof. What is not known about Android, or cannot be decided within the limits, is named as unknown.

      The hosts are those of the manifest, or the one of --domain. Without --assetlinks a host counts as verified; with it, \
      statements and dynamic rules narrow what opens the Android app. Nothing is fetched.

      Ends with 0, or with --fail-on-difference with 1 where something differs or is unknown.

      Example:
        applinks parity --ios apple-app-site-association --android AndroidManifest.xml --assetlinks assetlinks.json
      """)

  @Option(
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var ios: String

  @Option(
    help: ArgumentHelp(
      "The manifest, best the merged one of a build, or the built app itself (APK, AAB); - for standard input.",
      valueName: "file"))
  var android: String

  @Option(help: "The iOS app; without it any app of the file.")
  var app: String?

  @OptionGroup var device: AndroidAppOptions

  @Option(
    help: ArgumentHelp(
      "The domain of the association file: example.com, or *.example.com. Without it every host of the manifest.",
      valueName: "host"),
    transform: HostScope.init(argument:))
  var domain: HostScope?

  @Option(
    help: ArgumentHelp(
      "The system that reads the association file, such as ios17.4; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @OptionGroup var values: ManifestValues

  @OptionGroup var work: AnalysisWork

  @Option(help: "text, json or markdown.")
  var format: Format = .text

  @Flag(help: "End with 1 when something differs or is unknown.")
  var failOnDifference = false

  /// How the comparison is written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, markdown
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let input = MatcherInput(
      console, limit: work.maxSize.bytes, apps: app.map { [$0] } ?? [], network: work.network.settings)
    let matcher = try await input.read(ios, LinkMatcher.Question(version: os)).matcher
    let decider = try self.decider(console)
    let parity: PlatformParity
    do throws(AnalysisError) {
      parity = try PlatformParity(
        ios: matcher, app: app, android: decider, domain: domain, limits: work.limits)
    } catch {
      throw ToolError(error.message)
    }
    switch format {
    case .text: try console.output.write(ParityText(parity: parity).text)
    case .json: try console.output.write(ParityJSON(parity: parity).text)
    case .markdown: try console.output.write(ParityMarkdown(parity: parity).text)
    }
    return failOnDifference && !parity.isEquivalent ? .failure : .success
  }

  private func decider(_ console: Console) throws(ToolError) -> AppLinkDecider {
    let input = ManifestInput(console, limit: work.maxSize.bytes)
    let app = try input.readApp(android, values.settings(input))
    return try device.decider(for: app, input, console, assumesVerification: true)
  }
}
