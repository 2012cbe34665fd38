#if Inspection
import ArgumentParser
import LinkRouting

/// What every verb asks that makes a file of routes.
struct RouteFilesOptions: ParsableArguments {
  @OptionGroup var options: RoutesOptions

  @Option(help: ArgumentHelp("Where to write instead of standard output.", valueName: "path"))
  var output: String?

  /// The only map of the sources.
  func map(in console: Console) throws(ToolError) -> RouteMap {
    try RoutesInput(console: console, options: options).map()
  }

  /// Writes what was made.
  func write(_ text: String, in console: Console) throws {
    try console.write(text, to: output == "-" ? nil : output)
  }
}
#endif
