import ArgumentParser
import LinkTesting

/// `applinks init`: a plan of what a project holds.
struct InitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write an applinks.yaml with link expectations from what a project holds.",
    discussion: """
      Looks in the folder for entitlements, association files, asset links, manifests and Swift sources with \
      @LinkRoutes, and writes a plan with a link for each rule and route, and what it opens now. Read it: what is \
      expected is what was found, right or wrong. An applinks.yaml that is there already is left alone.

      Example:
        applinks init
        applinks init Examples/linktests --output -
      """)

  @Argument(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var folder = "."

  @Option(help: ArgumentHelp("Where to write; - for standard output.", valueName: "path"))
  var output: String?

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The sources or route maps with the routes, in place of those that are found.", valueName: "source"))
  var routes: [String] = []

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    guard FileReader.isFolder(console.absolute(folder)) else {
      throw ToolError("\(Quoted.text(folder)) is no folder: name the one of the project.")
    }
    let target = output ?? SourceReader.join(folder, ConfigurationFile.standardName)
    guard target == "-" || force || !FileReader.exists(console.absolute(target)) else {
      throw ToolError(
        "\(Quoted.text(target)) is there already: add --force to replace it, or --output to write elsewhere.")
    }
    let found = try ProjectPlan(console, folder: folder).plan(routes: routes)
    guard !found.domains.isEmpty || !found.apps.isEmpty else {
      throw ToolError(
        "\(Quoted.text(folder)) holds no entitlements, association files, manifests or routes to start a plan from."
      )
    }
    let text = try await PlanDrafting(console, folder: folder).text(found)
    try console.write(text, to: target == "-" ? nil : target)
    if target != "-" {
      console.note("\(Quoted.visible(target)) is written: run applinks test \(Quoted.visible(folder)).")
    }
    return .success
  }
}
