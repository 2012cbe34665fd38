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

      Ends with 0 when every argument was a URL, whatever the decisions.

      Example:
        applinks explain --in Examples/shop https://shop.example/buy/42
      """)

  @OptionGroup var options: MatchingOptions

  @Argument(help: ArgumentHelp("The links.", valueName: "url"))
  var urls: [String]

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let explainer = LinkExplainer(try await options.matcher(in: console))
    var unreadable = 0
    for text in urls {
      do throws(LinkURLError) {
        let explanation = explainer.explanation(for: try LinkURL(text), scope: options.domain)
        try? write(explanation, console)
      } catch {
        unreadable += 1
        console.note("Error: \(Quoted.text(text)) is no URL: \(error.message)")
        if options.format == .json { try console.output.write(ExplanationJSON.error(text, error.message)) }
      }
    }
    if unreadable == urls.count { return .misuse }
    return unreadable > 0 ? .failure : .success
  }

  private func write(_ explanation: Explanation, _ console: Console) throws {
    let apps = explanation.apps.filter { options.reportedApps?.contains($0.decision.app) ?? true }
    switch options.format {
    case .text: try console.output.write(ExplanationText(explanation, apps).text)
    case .json: try console.output.write(ExplanationJSON.text(explanation, apps))
    }
  }
}
