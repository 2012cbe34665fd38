import Foundation
import PackagePlugin

/// Writes the routes of a target as JSON whenever it is built: `TARGET.routes.json`, a resource of the target. Keep the file of
/// each release for `applinks routes check --released`.
@main
struct RouteMapPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let sources = module.sourceFiles(withSuffix: ".swift").map(\.url)
    let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name).routes.json")
    return [
      .buildCommand(
        displayName: "Writing the route map of \(target.name)",
        executable: try context.tool(named: "RouteMapTool").url,
        arguments: [output.path] + sources.map(\.path), inputFiles: sources, outputFiles: [output])
    ]
  }
}
