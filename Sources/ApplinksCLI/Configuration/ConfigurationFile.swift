import Foundation
import LinkTesting

/// The file `applinks.yaml` of a project.
struct ConfigurationFile: Hashable, Sendable {
  /// The name in messages.
  var name: String
  /// The folder from which the paths in it start.
  var folder: String
  /// The text.
  var text: String
  /// The section `lint`.
  var lint: LintConfiguration

  /// The name under which a project keeps it.
  static let standardName = "applinks.yaml"

  /// The path from the root of the file system.
  var path: String { "\(folder)/\(URL(fileURLWithPath: name).lastPathComponent)" }

  /// The project's file: in the current folder or above, up to the root of its repository; `nil` where there is none.
  ///
  /// Outside a repository only the current folder counts, so that nobody's file in a shared folder above does.
  static func find(in console: Console) throws(ToolError) -> ConfigurationFile? {
    var folders: [String] = []
    var folder = URL(fileURLWithPath: console.workingDirectory).standardizedFileURL.path
    while folders.count < 64 {
      folders.append(folder)
      if FileReader.exists(folder + "/.git") { break }
      let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
      if parent == folder { break }
      folder = parent
    }
    let isInRepository = folders.last.map { FileReader.exists($0 + "/.git") } ?? false
    if !isInRepository { folders = Array(folders.prefix(1)) }
    for (depth, folder) in folders.enumerated() {
      let path = "\(folder)/\(standardName)"
      guard FileReader.exists(path) else { continue }
      let name = String(repeating: "../", count: depth) + standardName
      return try read(path, name: name)
    }
    return nil
  }

  /// The file at `path`.
  static func read(_ path: String, name: String) throws(ToolError) -> ConfigurationFile {
    let bytes = try FileReader.read(path, name: name, limit: YAMLText.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ToolError("\(Quoted.text(name)) is not UTF-8: save it as UTF-8.")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var lint = try ConfigurationReader(name: name).lint(in: text)
    if let baseline = lint.baseline, !baseline.hasPrefix("/") { lint.baseline = "\(folder)/\(baseline)" }
    return ConfigurationFile(name: name, folder: folder, text: text, lint: lint)
  }

  /// `path` from the folder of the configuration, where it lies below it.
  static func relative(_ path: String, to folder: String) -> String {
    let whole = URL(fileURLWithPath: path).standardizedFileURL.path
    guard whole.hasPrefix(folder + "/") else { return whole }
    return String(whole.dropFirst(folder.count + 1))
  }
}
