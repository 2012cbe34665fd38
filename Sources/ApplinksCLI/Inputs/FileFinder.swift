import Foundation

/// Finds the files in a folder that lint can judge.
///
/// These are association files by their name, wherever in the folder a site is kept, the same with the ending
/// `.json` that devices never ask for, `*.entitlements`, `assetlinks.json` and `AndroidManifest.xml`. Folders of tools are passed over, symbolic links to
/// folders are not followed.
struct FileFinder {
  private let console: Console
  private let isWanted: (String) -> Bool
  private var budget = 200_000

  /// A search for the files whose names are wanted; those that lint judges where nothing else is said.
  init(_ console: Console, isWanted: @escaping (String) -> Bool = Self.isJudged) {
    self.console = console
    self.isWanted = isWanted
  }

  /// The deepest folder that is searched.
  private static let deepest = 32

  /// Folders that hold copies of files or the work of tools.
  private static let skipped: Set<String> = [
    ".git", ".hg", ".svn", ".build", ".swiftpm", "node_modules", "Pods", "Carthage", "DerivedData", "vendor",
    ".gradle",
  ]

  /// The paths of the files below `folder`, sorted.
  ///
  /// - Throws: ``ToolError`` where the folder cannot be listed or holds too many files.
  mutating func files(in folder: String) throws(ToolError) -> [String] {
    var found: [String] = []
    try search(folder, depth: 0, into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func search(
    _ folder: String, depth: Int, into found: inout [String]
  ) throws(ToolError) {
    guard depth <= Self.deepest else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: console.absolute(folder)).sorted()
    } catch {
      guard depth > 0 else {
        throw ToolError("The folder \(Quoted.text(folder)) cannot be listed: check its permissions.")
      }
      console.note("Warning: The folder \(Quoted.text(folder)) cannot be listed and was passed over.")
      return
    }
    for name in names {
      budget -= 1
      guard budget >= 0 else {
        throw ToolError(
          "The folder \(Quoted.text(folder)) and its parents hold more than 200000 files: name smaller folders."
        )
      }
      let path = SourceReader.join(folder, name)
      if isWanted(name) {
        if !FileReader.isFolder(console.absolute(path)) { found.append(path) }
      } else if !Self.skipped.contains(name), !Self.isWorkOfGradle(name, in: folder), isRealFolder(path) {
        try search(path, depth: depth + 1, into: &found)
      }
    }
  }

  /// Whether `build/intermediates` is meant, where an Android project keeps many copies of each manifest.
  private static func isWorkOfGradle(_ name: String, in folder: String) -> Bool {
    name == "intermediates" && folder.split(separator: "/").last == "build"
  }

  private func isRealFolder(_ path: String) -> Bool {
    var info = stat()
    return lstat(console.absolute(path), &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether lint judges a file of this name.
  static func isJudged(_ name: String) -> Bool {
    name == "apple-app-site-association" || isMisnamed(name) || name == "assetlinks.json"
      || name == "AndroidManifest.xml"
      || (name.hasSuffix(".entitlements") && name != ".entitlements")
  }

  /// Whether a file has the ending with which devices never ask for it. Source: SAD, documented.
  static func isMisnamed(_ path: String) -> Bool {
    path.split(separator: "/").last == "apple-app-site-association.json"
  }
}
