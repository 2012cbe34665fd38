import AssociationFiles
import LinkMatching

/// Reads association files and makes them ready to decide about links.
struct MatcherInput {
  private let console: Console
  private let limit: Int
  private let apps: [String]

  /// Reads files of at most `limit` bytes; `apps` are those that the user asked about.
  init(_ console: Console, limit: Int, apps: [String]) {
    self.console = console
    self.limit = limit
    self.apps = apps
  }

  /// The file that SOURCE names, made ready; notes what makes its answers empty.
  func read(
    _ source: String, _ question: LinkMatcher.Question
  ) throws(ToolError) -> (matcher: LinkMatcher, file: AssociationFile) {
    let (file, name) = try AssociationInput(console, limit: limit).read(source)
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
