import Foundation

/// The section `apps` of `applinks.yaml`.
///
/// ```yaml
/// apps:
///   shop:
///     identifier: 8A3KX2M9QT.com.example.shop
///     entitlements: Shop/Shop.entitlements
///     schemes: [shop]
/// ```
struct AppEntries {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// One app.
  struct Entry: Hashable, Sendable {
    var name: String
    var identifier: String?
    /// The path of its entitlements or of the built app, from the root of the file system.
    var source: String?
    var domains: [String] = []
    var schemes: [String] = []
    var version: String?
  }

  /// The entry with a name; `nil` where there is none, or no `applinks.yaml`.
  func entry(named name: String) throws(ToolError) -> Entry? {
    guard let file = try ConfigurationFile.find(in: console) else { return nil }
    let path = "\(file.folder)/\(ConfigurationFile.standardName)"
    let bytes = try FileReader.read(path, name: file.name, limit: 1 << 20)
    let entries = try ConfigurationReader(name: file.name).apps(in: String(decoding: bytes, as: UTF8.self))
    guard var entry = entries.first(where: { $0.name == name }) else { return nil }
    if let source = entry.source, !source.hasPrefix("/") { entry.source = "\(file.folder)/\(source)" }
    return entry
  }
}

extension ConfigurationReader {
  private static let appKeys = ["identifier", "entitlements", "app", "domains", "schemes", "version"]

  /// The section `apps`; empty where there is none.
  func apps(in text: String) throws(ToolError) -> [AppEntries.Entry] {
    guard let root = try compose(text), let sections = try mapping(root, "The file", isOptional: true),
      let section = sections.first(where: { $0.key.text == "apps" }),
      let apps = try mapping(section.value, "apps", isOptional: true)
    else { return [] }
    var entries: [AppEntries.Entry] = []
    for (key, value) in apps {
      let path = "apps.\(Quoted.visible(key.text))"
      var entry = AppEntries.Entry(name: key.text)
      for (key, value) in try mapping(value, path) ?? [] {
        switch key.text {
        case "identifier": entry.identifier = try string(value, "\(path).identifier")
        case "entitlements", "app": entry.source = try string(value, "\(path).\(key.text)")
        case "domains": entry.domains = try strings(value, "\(path).domains")
        case "schemes": entry.schemes = try strings(value, "\(path).schemes")
        case "version": entry.version = try string(value, "\(path).version")
        default: throw unknown(key, in: path, known: Self.appKeys)
        }
      }
      entries.append(entry)
    }
    return entries
  }
}
