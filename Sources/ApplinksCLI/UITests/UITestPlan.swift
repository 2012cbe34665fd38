import LinkTesting

/// Reads the plan of which tests are made.
struct UITestPlan {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The plan that the user names, a file or the folder of an `applinks.yaml`; the project's where none is named. What the
  /// files of its apps say of their identifiers is filled in.
  func read(_ argument: String?, environment: String?) throws(ToolError) -> LinkPlan {
    let file = try file(argument)
    do throws(PlanError) {
      let plan = try PlanReader(name: file.name).read(file.text, environment: environment)
      return AppIdentifiers(console, folder: file.folder).filled(plan)
    } catch {
      throw ToolError(error.description)
    }
  }

  private func file(_ argument: String?) throws(ToolError) -> ConfigurationFile {
    guard let argument else {
      if let file = try ConfigurationFile.find(in: console) { return file }
      throw ToolError("There is no applinks.yaml here or above: write one, or name a plan.")
    }
    let path = console.absolute(argument)
    guard FileReader.isFolder(path) else { return try ConfigurationFile.read(path, name: argument) }
    let separator = argument.hasSuffix("/") ? "" : "/"
    return try ConfigurationFile.read(
      "\(path)/\(ConfigurationFile.standardName)",
      name: "\(argument)\(separator)\(ConfigurationFile.standardName)")
  }
}
