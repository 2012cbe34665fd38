#if Inspection
  import ArgumentParser

  /// `applinks generate`: files that are made from routes.
  struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "generate",
      abstract: "Make files from an app's routes.",
      discussion: """
        Example:
          applinks generate aasa --routes Examples/routes --app ABCDE12345.com.example.app
        """,
      subcommands: [GenerateAASAVerb.self])
  }
#endif
