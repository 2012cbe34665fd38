import ArgumentParser

/// `applinks generate`: files that are made for a site, a server or an app.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make files and code from routes, UI tests from a plan, the configuration of a host, and more.",
    discussion: """
      WHAT is made from routes: \(names(fromSources)); from a plan: \(names(fromPlans)); or is the name of a host: \
      \(HostRecipe.all.map(\.name).joined(separator: ", ")); or something else: \(names(others)).

      Example:
        applinks generate aasa --routes Examples/routes --app ABCDE12345.com.example.app
        applinks generate nginx --output association.conf
        applinks generate frida Shop.ipa --output hooks.js
      """,
    subcommands: fromSources + fromPlans + others + [GenerateIngressVerb.self, GenerateHostVerb.self],
    defaultSubcommand: GenerateHostVerb.self)

  /// What there is to generate.
  static var names: [String] {
    (fromSources + fromPlans + others).compactMap { $0.configuration.commandName }
      + HostRecipe.all.map(\.name)
  }

  private static func names(_ verbs: [any ParsableCommand.Type]) -> String {
    verbs.compactMap { $0.configuration.commandName }.joined(separator: ", ")
  }

  /// What is made from a plan of expectations.
  private static var fromPlans: [any ParsableCommand.Type] {
    [
      GenerateUITestsVerb.self,
      GenerateMaestroVerb.self,
      GenerateEspressoVerb.self,
      GenerateAppiumVerb.self,
      GenerateScriptsVerb.self,
    ]
  }

  /// What is made of files, of built apps, or of the tool itself.
  private static var others: [any ParsableCommand.Type] {
    [
      GeneratePlaygroundVerb.self,
      GenerateFridaVerb.self,
      GenerateSchemaVerb.self,
      GenerateManVerb.self,
    ]
  }

  /// What is made from Swift sources.
  private static var fromSources: [any ParsableCommand.Type] {
    #if Inspection
    [
      GenerateAASAVerb.self, GenerateAssetLinksVerb.self, GenerateManifestVerb.self,
      GenerateEntitlementsVerb.self,
      GenerateInfoPlistVerb.self, GenerateKotlinVerb.self, GenerateTypeScriptVerb.self,
      GenerateGatewayVerb.self,
      GeneratePlanVerb.self,
    ]
    #else
    []
    #endif
  }
}
