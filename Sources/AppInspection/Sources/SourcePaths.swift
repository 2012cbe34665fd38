/// Paths of a source tree, which begin with the name of its folder.
enum SourcePaths {
  /// A path below a folder, `.` and `..` taken out; one that leads out of the tree leads to nothing in it.
  static func joined(_ root: String, _ path: String) -> String {
    var parts = root.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The name of the file at a path.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
