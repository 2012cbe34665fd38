import AssociationFiles
import LinkMatching

/// Reads association files and makes them ready to decide about links.
struct MatcherInput {
  private let console: Console
  private let limit: Int
  private let apps: [String]
  private let network: NetworkSettings

  /// Reads files of at most `limit` bytes; `apps` are those that the user asked about.
  init(_ console: Console, limit: Int, apps: [String], network: NetworkSettings = NetworkSettings()) {
    self.console = console
    self.limit = limit
    self.apps = apps
    self.network = network
  }

  /// The file that SOURCE names, made ready; notes what makes its answers empty.
  func read(
    _ source: String, _ question: LinkMatcher.Question
  ) async throws(ToolError) -> (matcher: LinkMatcher, file: AssociationFile) {
    let (file, name) = try await AssociationInput(console, limit: limit, network: network).read(source)
    let matcher = LinkMatcher(file, question: question)
    if matcher.apps.isEmpty {
      let system = question.version.map { " as \($0.text) reads it" } ?? ""
      console.note(
        "Note: \(Quoted.text(name)) names no app for \(question.service.text)\(system): nothing can match.")
    }
    let known = matcher.apps.map(\.identifier)
    for app in apps where !known.contains(app) && !known.isEmpty {
      let question = NearestWord.question(app, among: known)
      console.note("Note: \(Quoted.text(name)) does not name the app \(Quoted.text(app))\(question)")
    }
    return (matcher, file)
  }
}
