import ArgumentParser

/// `applinks generate`: files that are made for a site, a server or an app.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make files and code from routes, or the configuration of a host.",
    discussion: """
      WHAT is made from routes: \(fromSources.compactMap { $0.configuration.commandName }.joined(separator: ", ")); or is \
      the name of a host: \(HostRecipe.all.map(\.name).joined(separator: ", ")).

      Example:
        applinks generate aasa --routes Examples/routes --app ABCDE12345.com.example.app
        applinks generate nginx --output association.conf
      """,
    subcommands: fromSources + [GenerateIngressVerb.self, GenerateHostVerb.self],
    defaultSubcommand: GenerateHostVerb.self)

  /// What there is to generate.
  static var names: [String] {
    fromSources.compactMap { $0.configuration.commandName } + HostRecipe.all.map(\.name)
  }

  /// What is made from Swift sources.
  private static var fromSources: [any ParsableCommand.Type] {
    #if Inspection
    [
      GenerateAASAVerb.self, GenerateAssetLinksVerb.self, GenerateManifestVerb.self,
      GenerateEntitlementsVerb.self,
      GenerateInfoPlistVerb.self, GenerateKotlinVerb.self, GenerateTypeScriptVerb.self,
      GenerateGatewayVerb.self,
    ]
    #else
    []
    #endif
  }
}
