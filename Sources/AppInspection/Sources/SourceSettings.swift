import PackageReading

/// The `.xcconfig` files of a source tree, with the files that they include.
struct SourceSettings {
  private var files: [String: XcodeSettingsFile] = [:]
  /// The paths of the files of each name.
  private var paths: [String: [String]] = [:]

  mutating func add(_ file: SourceFileText) {
    files[file.path] = XcodeSettingsFile(String(decoding: file.bytes, as: UTF8.self))
    paths[SourcePaths.name(of: file.path), default: []].append(file.path)
  }

  /// The settings of the file of a name, which is all that a project says of it; `nil` where none or several have it.
  func settings(named name: String) -> [String: String]? {
    guard let path = only(name) else { return nil }
    var known: [String: [String: String]] = [:]
    return settings(at: path, depth: 0, &known)
  }

  /// The deepest files that include each other.
  private static let maximumDepth = 64

  /// The settings of a file; each file is read once, and one that includes itself adds nothing.
  private func settings(
    at path: String, depth: Int, _ known: inout [String: [String: String]]
  ) -> [String: String] {
    if let settings = known[path] { return settings }
    guard depth < Self.maximumDepth, let file = files[path] else { return [:] }
    known[path] = [:]
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let found = file.settingsWithIncluded { included in
      let beside = SourcePaths.joined(folder, included)
      guard let place = files[beside] == nil ? only(SourcePaths.name(of: included)) : beside else {
        return [:]
      }
      return settings(at: place, depth: depth + 1, &known)
    }
    known[path] = found
    return found
  }

  /// The path of the only file of a name.
  private func only(_ name: String) -> String? {
    guard let paths = paths[name], paths.count == 1 else { return nil }
    return paths[0]
  }
}
