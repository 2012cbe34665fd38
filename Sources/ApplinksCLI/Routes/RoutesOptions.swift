import ArgumentParser

/// Which sources declare the routes, for every verb that reads them.
struct RoutesOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Swift files, or folders that are searched for them, with enums that have @LinkRoutes; - for standard input; or route maps (*.json).",
      valueName: "source"))
  var routes: [String]

  @Option(help: ArgumentHelp("Only the enum of this name.", valueName: "name"))
  var type: String?
}
