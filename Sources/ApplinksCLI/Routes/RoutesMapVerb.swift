#if Inspection
import ArgumentParser
import Foundation
import LinkRouting
import SourceReading

/// `applinks routes map`: routes as JSON, to be kept with a release.
struct RoutesMapVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Write an app's routes as JSON, to be kept with each release.",
    discussion: """
      The same routes always make the same bytes. Keep the map of each version that users may have installed, and \
      "routes check --released" says which of them would be handed links that they cannot show. The plugin RouteMapPlugin \
      writes the same file whenever a target is built.

      Example:
        applinks routes map --routes Examples/routes --output releases/2.1.0.json
      """)

  @OptionGroup var files: RouteFilesOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try files.write(try RouteMapFile.text(of: try files.map(in: console)), in: console)
    return .success
  }
}
#endif
