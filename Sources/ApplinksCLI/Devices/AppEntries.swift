import LinkTesting

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

  /// The entry with a name, its source from the root of the file system; `nil` where there is none, or no
  /// `applinks.yaml`.
  func entry(named name: String) throws(ToolError) -> PlanApp? {
    guard let file = try ConfigurationFile.find(in: console) else { return nil }
    let apps: [PlanApp]
    do throws(PlanError) {
      apps = try PlanReader(name: file.name).apps(in: file.text)
    } catch {
      throw ToolError(error.description)
    }
    guard var entry = apps.first(where: { $0.name == name }) else { return nil }
    if let source = entry.source, !source.hasPrefix("/") { entry.source = "\(file.folder)/\(source)" }
    return entry
  }
}
