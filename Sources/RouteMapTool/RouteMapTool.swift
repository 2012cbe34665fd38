import Foundation

#if Inspection
import LinkRouting
import SourceReading
#endif

/// What `RouteMapPlugin` runs while a target is built: writes the route map of the target's sources.
///
/// Arguments: the file to write, and the sources. Without an enum of routes, or with several, nothing could be written, so that
/// the build ends with a message.
@main
enum RouteMapTool {
  static func main() {
    do {
      try write(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  #if Inspection
  private static func write(_ arguments: [String]) throws {
    guard let output = arguments.first else { throw RouteMapToolError(message: "no file to write was named") }
    let files = try arguments.dropFirst().map { path in
      (name: path, text: String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
    }
    let sources = RouteSources(files)
    // The macro says what is wrong; here it only keeps a map from being written.
    if let problem = sources.problems.first(where: { !$0.isWarning }) {
      throw RouteMapToolError(message: "\(problem.place.text): \(problem.message)")
    }
    guard sources.types.count == 1, let type = sources.types.first else {
      let names = sources.types.map(\.name).joined(separator: ", ")
      throw RouteMapToolError(
        message: sources.types.isEmpty
          ? "no enum with @LinkRoutes and a host or scheme is declared in this target"
          : "a target has one map, but several enums with hosts: \(names)")
    }
    try Data(RouteMapFile.text(of: type.map).utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
  }
  #else
  private static func write(_ arguments: [String]) throws {
    throw RouteMapToolError(message: "enable the trait Inspection of this package: it reads sources")
  }
  #endif
}
