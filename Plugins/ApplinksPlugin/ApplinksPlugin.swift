import Foundation
import PackagePlugin

/// `swift package applinks VERB ...`: the tool, in the package that depends on it.
@main
struct ApplinksPlugin: CommandPlugin {
  /// Runs the tool in the package's folder with the words behind the verb.
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "applinks").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    // A plugin cannot choose the status with which "swift package" ends: an error makes it 1.
    guard process.terminationStatus != 0 else { return }
    Diagnostics.error("applinks ended with \(process.terminationStatus).")
  }
}
