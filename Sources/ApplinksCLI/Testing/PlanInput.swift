import AssetLinks
import AssociationLint
import Foundation
import LinkRouting
import LinkTesting
import PackageReading

/// Reads a plan and what it names.
struct PlanInput {
  private let console: Console
  private let argument: String?
  private let environment: String?

  /// A plan by the user's argument, a file or a folder; the project's `applinks.yaml` where none was given.
  init(_ console: Console, _ argument: String?, environment: String? = nil) {
    self.console = console
    self.argument = argument
    self.environment = environment
  }

  /// A plan with its file and the world that it is about.
  struct Loaded {
    var file: ConfigurationFile
    var plan: LinkPlan
    var world: PlanWorld
    /// The files whose change may change the answers.
    var watched: [String]
  }

  /// The file of the plan.
  func file() throws(ToolError) -> ConfigurationFile {
    guard let argument else {
      if let file = try ConfigurationFile.find(in: console) { return file }
      throw ToolError("There is no applinks.yaml here or above: \"applinks init\" writes one.")
    }
    let path = console.absolute(argument)
    guard FileReader.isFolder(path) else { return try ConfigurationFile.read(path, name: argument) }
    let name = SourceReader.join(argument, ConfigurationFile.standardName)
    return try ConfigurationFile.read("\(path)/\(ConfigurationFile.standardName)", name: name)
  }

  /// The plan and its world.
  func read() throws(ToolError) -> Loaded {
    let file = try file()
    do {
      let plan = try PlanReader(name: file.name).read(file.text, environment: environment)
      let loader = loader(file.folder)
      return Loaded(
        file: file, plan: plan, world: try loader.world(of: plan),
        watched: [file.path] + loader.watched(plan))
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError("\(error)")
    }
  }

  /// What reads the files of a plan in `folder`.
  func loader(_ folder: String) -> PlanLoader {
    let console = console
    return PlanLoader(
      folder: folder,
      readApp: { try AppSource(console).readEntry($0, nil) },
      readRoutes: { try Self.routes(console, $0, $1) },
      readManifest: { try Self.manifest($0) })
  }

  private static func routes(_ console: Console, _ paths: [String], _ type: String?) throws -> RouteTable {
    #if Inspection
    let map = try RoutesInput(console: console, paths: paths, type: type).map()
    do throws(RouteTableError) {
      return try map.table()
    } catch {
      throw ToolError("The routes of \(map.name) make no table: \(error.message)")
    }
    #else
    return try RouteMapReader.table(paths)
    #endif
  }

  private static func manifest(_ app: PlanAndroidApp) throws -> PlanAndroidPackage {
    guard let data = PackageFile.open(app.manifest) else { return try PlainManifest.read(app) }
    let package = try PackageFile.read(data, name: app.manifest, limit: 32 << 20)
    return try PlainManifest.package(app, package.manifest.map { XMLElementEvent($0) }, form: .compiled)
  }
}
