import ArgumentParser
import AssetLinks

/// `applinks android match`: whether an app opens links on Android.
struct AndroidMatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Decide whether an app opens links on an Android version, and why.",
    discussion: """
      For every link: whether a tap opens the app, needs the user's choice, or does not open it; the reason; and what \
      each intent filter says. Where Android's behaviour or an input is not known, the answer is "unknown".

      --assetlinks takes FILE for all hosts or HOST=FILE for one, and can be repeated. Without it a host's \
      verification is unknown. Nothing is fetched.

      Ends with 0 when every argument was a URL, whatever the decisions.

      Example:
        applinks android match --manifest AndroidManifest.xml --assetlinks assetlinks.json --api 34 \
      https://shop.example/buy/42
      """)

  @OptionGroup var options: AndroidManifestOptions

  @OptionGroup var device: AndroidAppOptions

  @Argument(help: ArgumentHelp("The links.", valueName: "url"))
  var urls: [String]

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let app = try options.read(in: console)
    let (manifest, name) = (app.document, app.name)
    if manifest.problemCount > 0 {
      console.note(
        "Note: \(Quoted.text(name)) has \(Quoted.counted(manifest.problemCount, "problem")); "
          + "\"applinks android filters\" lists what is wrong.")
    }
    let input = ManifestInput(console, limit: options.maxSize.bytes)
    let decider = try device.decider(for: app, input, console, assumesVerification: false)
    var unreadable = 0
    for text in urls {
      do throws(AndroidLinkError) {
        let decision = decider.decision(for: try AndroidLink(text))
        try? write(decision, text, manifest, console)
      } catch {
        unreadable += 1
        console.note("Error: \(Quoted.text(text)) is no URL to judge: \(error.sentence)")
        if options.format == .json { try console.output.write(ExplanationJSON.error(text, error.sentence)) }
      }
    }
    if unreadable == urls.count { return .misuse }
    return unreadable > 0 ? .failure : .success
  }

  private func write(
    _ decision: AppLinkDecision, _ link: String, _ manifest: ManifestDocument, _ console: Console
  ) throws {
    switch options.format {
    case .text: try console.output.write(AndroidDecisionText(decision, link, manifest).text)
    case .json: try console.output.write(AndroidDecisionJSON.text(decision, link, manifest))
    }
  }
}
