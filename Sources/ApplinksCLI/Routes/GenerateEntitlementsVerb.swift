#if Inspection
import ArgumentParser
import RouteGeneration

/// `applinks generate entitlements`: the associated domains of routes.
struct GenerateEntitlementsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "entitlements",
    abstract: "Make the entitlements with an associated domain for each host of an app's routes.",
    discussion: """
      Example:
        applinks generate entitlements --routes Examples/routes --output App.entitlements
      """)

  @OptionGroup var files: RouteFilesOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try files.write(EntitlementsDocument(try files.map(in: console)).text, in: console)
    return .success
  }
}
#endif
