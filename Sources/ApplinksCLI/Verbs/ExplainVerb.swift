import ArgumentParser
import LinkMatching
import LinkSyntax

/// `applinks explain`: why links open which apps.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why links open which apps, or why not.",
    discussion: """
      For every app: the decision, the rules that were tried and where each left the link, and the smallest change \
      of the link or of a rule that would open the app.

      With --manifest the Android app is explained as well, or alone without --in: what opens by default and why, and \
      what each intent filter says. A host whose asset links are not given with --assetlinks counts as verified.

      Ends with 0 when every argument was a URL, whatever the decisions.

      Example:
        applinks explain --in aasa.json --manifest AndroidManifest.xml https://shop.example/buy/42
        applinks explain --in Examples/shop https://shop.example/buy/42
      """)

  @OptionGroup var options: MatchingOptions

  @Argument(help: ArgumentHelp("The links.", valueName: "url"))
  var urls: [String]

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let sides = try await options.sides(in: console)
    let explainer = sides.apple.map { LinkExplainer($0) }
    let side = sides.android.flatMap { options.reportedApps?.contains($0.name) ?? true ? $0 : nil }
    var unreadable = 0
    for text in urls {
      do throws(LinkURLError) {
        let url = try LinkURL(text)
        let explanation = explainer?.explanation(for: url, scope: options.domain)
        let answer = try side?.answer(for: text, scope: options.domain)
        let writing = PlatformsExplanation(url: text, apple: explanation, side: side, answer: answer)
        try? console.output.write(writing.text(options.format, apps: options.reportedApps))
      } catch {
        unreadable += 1
        console.note("Error: \(Quoted.text(text)) is no URL: \(error.message)")
        if options.format == .json { try console.output.write(ExplanationJSON.error(text, error.message)) }
      }
    }
    if unreadable == urls.count { return .misuse }
    return unreadable > 0 ? .failure : .success
  }
}
