import Foundation

/// Reads the file that a SOURCE names.
struct SourceReader {
  /// Where paths start, and standard input.
  let console: Console
  /// The most bytes of a file.
  let limit: Int
  /// How domains are asked.
  let network: NetworkSettings

  /// The largest file that is read unless the user says otherwise, in bytes.
  static let defaultLimit = 64 << 20

  /// Where a site keeps its association file, the first that is there wins. Source: F768759, documented.
  static let places = [".well-known/apple-app-site-association", "apple-app-site-association"]

  init(
    _ console: Console, limit: Int = SourceReader.defaultLimit, network: NetworkSettings = NetworkSettings()
  ) {
    self.console = console
    self.limit = limit
    self.network = network
  }

  /// The file that `text` names; in a folder, its association file.
  func read(_ text: String) async throws(ToolError) -> SourceFile {
    try await read(SourceReference(text, in: console))
  }

  /// The file that `reference` names.
  func read(_ reference: SourceReference) async throws(ToolError) -> SourceFile {
    switch reference {
    case .standardInput: try readInput(named: SourceFile.standardInputName)
    case .git(let object): try GitReader(console, limit: limit).read(object)
    case .domain(let name): try await DomainReader(console, network).read(name)
    case .path(let path) where FileReader.isFolder(console.absolute(path)): try readSite(path)
    case .path(let path): try readFile(path)
    }
  }

  /// The file at `path`.
  func readFile(_ path: String) throws(ToolError) -> SourceFile {
    let absolute = console.absolute(path)
    let bytes = try FileReader.read(absolute, name: path, limit: limit)
    return SourceFile(name: path, path: absolute, bytes: bytes)
  }

  /// All of standard input.
  func readInput(named name: String) throws(ToolError) -> SourceFile {
    let bytes = try FileReader.read(console.input, name: name, limit: limit)
    return SourceFile(name: name, path: nil, bytes: bytes)
  }

  private func readSite(_ folder: String) throws(ToolError) -> SourceFile {
    for place in Self.places {
      let path = Self.join(folder, place)
      if FileReader.exists(console.absolute(path)) { return try readFile(path) }
    }
    throw ToolError(
      "\(Quoted.text(folder)) holds neither \(Self.places[0]) nor \(Self.places[1]): name the folder that "
        + "holds .well-known/, or the file.")
  }

  /// `name` in `folder`, without `./` in front.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
