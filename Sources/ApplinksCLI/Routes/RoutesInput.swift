#if Inspection
import SourceReading

/// Reads routes from Swift sources; nothing is built.
struct RoutesInput {
  let console: Console
  let options: RoutesOptions

  /// The largest source that is read, in bytes: more is generated code, and no routes.
  static let limit = 8 << 20

  /// The routes, once their problems are noted.
  ///
  /// - Throws: ``ToolError`` where a source cannot be read, or none has routes.
  func read() throws(ToolError) -> RouteSources {
    var files: [(name: String, text: String)] = []
    for source in options.routes {
      for path in try paths(source) {
        let reader = SourceReader(console, limit: Self.limit)
        let file =
          path == "-"
          ? try reader.readInput(named: SourceFile.standardInputName) : try reader.readFile(path)
        files.append((file.name, String(decoding: file.bytes, as: UTF8.self)))
      }
    }
    var sources = RouteSources(files)
    for problem in sources.problems {
      console.note(
        "\(Quoted.visible(problem.place.text)): \(problem.isWarning ? "warning" : "error"): \(Quoted.visible(problem.message))"
      )
    }
    let names = sources.types.map(\.name)
    if let type = options.type {
      guard names.contains(type) else {
        throw ToolError(
          "There is no enum \(Quoted.text(type)) with @LinkRoutes and hosts\(NearestWord.question(type, among: names))"
        )
      }
      sources.keepType(type)
    }
    guard !sources.types.isEmpty else {
      throw ToolError(
        "No enum with @LinkRoutes and a host or scheme is declared in \(options.routes.map(Quoted.text).joined(separator: ", "))."
      )
    }
    return sources
  }

  private func paths(_ source: String) throws(ToolError) -> [String] {
    guard source != "-", FileReader.isFolder(console.absolute(source)) else { return [source] }
    var finder = FileFinder(console) { $0.hasSuffix(".swift") }
    return try finder.files(in: source)
  }
}
#endif
