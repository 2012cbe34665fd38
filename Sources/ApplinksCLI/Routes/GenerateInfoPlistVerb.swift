#if Inspection
import ArgumentParser
import LinkRouting
import RouteGeneration

/// `applinks generate info-plist`: the URL types of routes.
struct GenerateInfoPlistVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "info-plist",
    abstract: "Make the URL types of an Info.plist for the custom schemes of an app's routes.",
    discussion: """
      Example:
        applinks generate info-plist --routes Examples/routes --name com.example.app
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(
    help: ArgumentHelp(
      "What identifies the URL type, best the app's bundle identifier; without it the enum's name.",
      valueName: "name"))
  var name: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let map = try files.map(in: console)
    try files.write(URLTypesDocument(map, name: name ?? map.name).text, in: console)
    return .success
  }
}
#endif
