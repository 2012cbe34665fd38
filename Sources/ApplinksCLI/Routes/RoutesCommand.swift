#if Inspection
import ArgumentParser

/// `applinks routes`: the verbs about an app's routes.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "List an app's routes, and prove that both platforms' files fit them.",
    discussion: """
      Example:
        applinks routes check --routes Examples/routes --in apple-app-site-association
      """,
    subcommands: [RoutesListVerb.self, RoutesMapVerb.self, RoutesCheckVerb.self])
}
#endif
