#if Inspection
import LinkRouting
import SourceReading

/// Reads routes from Swift sources, where nothing is built, and from route maps.
struct RoutesInput {
  let console: Console
  /// Files and folders.
  let paths: [String]
  /// The only enum that is meant.
  let type: String?

  init(console: Console, options: RoutesOptions) {
    self.init(console: console, paths: options.routes, type: options.type)
  }

  init(console: Console, paths: [String], type: String?) {
    self.console = console
    self.paths = paths
    self.type = type
  }

  /// The largest source that is read, in bytes: more is generated code, and no routes.
  static let limit = 8 << 20

  /// The routes, once their problems are noted.
  ///
  /// - Throws: ``ToolError`` where a source cannot be read, or none has routes.
  func read() throws(ToolError) -> RouteSources {
    var texts: [(name: String, text: String)] = []
    var maps: [(name: String, map: RouteMap)] = []
    for source in paths {
      for path in try files(source) {
        let reader = SourceReader(console, limit: Self.limit)
        let file =
          path == "-"
          ? try reader.readInput(named: SourceFile.standardInputName) : try reader.readFile(path)
        if path.hasSuffix(".json") {
          maps.append((file.name, try ReleasedMaps.map(of: file.bytes, named: file.name)))
        } else {
          texts.append((file.name, String(decoding: file.bytes, as: UTF8.self)))
        }
      }
    }
    var sources = RouteSources(texts)
    for (name, map) in maps { sources.add(map, file: name) }
    for problem in sources.problems {
      console.note(
        "\(Quoted.visible(problem.place.text)): \(problem.isWarning ? "warning" : "error"): \(Quoted.visible(problem.message))"
      )
    }
    let names = sources.types.map(\.name)
    if let type {
      guard names.contains(type) else {
        throw ToolError(
          "There is no enum \(Quoted.text(type)) with @LinkRoutes and hosts\(NearestWord.question(type, among: names))"
        )
      }
      sources.keepType(type)
    }
    guard !sources.types.isEmpty else {
      throw ToolError(
        "No enum with @LinkRoutes and a host or scheme is declared in \(paths.map(Quoted.text).joined(separator: ", "))."
      )
    }
    return sources
  }

  /// The only map of the sources.
  ///
  /// - Throws: ``ToolError`` where the declarations are wrong, or there are several enums and none was asked for.
  func map() throws(ToolError) -> RouteMap {
    let sources = try read()
    guard sources.problems.allSatisfy(\.isWarning) else {
      throw ToolError("No file was made: mend the declaration of the routes first.", status: .failure)
    }
    guard sources.types.count == 1, let type = sources.types.first else {
      let names = sources.types.map { Quoted.text($0.name) }.joined(separator: ", ")
      throw ToolError("Several enums have routes: choose one with --type. There are: \(names).")
    }
    return type.map
  }

  private func files(_ source: String) throws(ToolError) -> [String] {
    guard source != "-", FileReader.isFolder(console.absolute(source)) else { return [source] }
    var finder = FileFinder(console) { $0.hasSuffix(".swift") }
    return try finder.files(in: source)
  }
}
#endif
