#if Inspection
import ArgumentParser
import AssetLinks
import RouteGeneration

/// `applinks generate manifest`: the intent filters of routes.
struct GenerateManifestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract:
      "Make an Android manifest with the intent filters that open an app's routes, to be merged into the app's.",
    discussion: """
      Older devices pass over patterns that they do not know and would open every path, so that the patterns go by the \
      lowest API level that the app runs on: simple globs below 31, advanced ones from 31, groups with query and fragment \
      from 35. What a filter opens beyond its route is said in a comment before it; the dynamic rules of "generate \
      assetlinks" narrow that on Android 15.

      Example:
        applinks generate manifest --routes Examples/routes --min-sdk 31 > AndroidManifest.xml
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(help: ArgumentHelp("The class of the activity that opens links.", valueName: "class"))
  var activity = ".MainActivity"

  @Option(
    help: ArgumentHelp("The lowest API level that the app runs on.", valueName: "level"),
    transform: APILevel.init(argument:))
  var minSdk = APILevel(31)

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let map = try files.map(in: console)
    let manifest = AndroidManifest(map, activity: activity, minimumLevel: minSdk.number)
    try files.write(manifest.text, in: console)
    return .success
  }
}
#endif
