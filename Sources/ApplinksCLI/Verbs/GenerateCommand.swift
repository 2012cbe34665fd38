import ArgumentParser

/// `applinks generate`: files that are made for a site, a server or an app.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make an association file from routes, or the configuration of a host.",
    discussion: """
      WHAT is aasa, or the name of a host: \(HostRecipe.all.map(\.name).joined(separator: ", ")).

      Example:
        applinks generate aasa --routes Examples/routes --app ABCDE12345.com.example.app
        applinks generate nginx --output association.conf
      """,
    subcommands: fromSources + [GenerateHostVerb.self], defaultSubcommand: GenerateHostVerb.self)

  /// What is made from Swift sources.
  private static var fromSources: [any ParsableCommand.Type] {
    #if Inspection
    [GenerateAASAVerb.self]
    #else
    []
    #endif
  }
}
