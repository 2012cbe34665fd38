import AssetLinks
import DeviceSimulation
import LinkTesting

/// Identifiers that the plan leaves to the files of its apps: bundle identifiers in entitlements or built apps, packages in
/// manifests.
struct AppIdentifiers {
  private let console: Console
  private let folder: String

  /// The largest manifest that is read, in bytes.
  private static let limit = 32 << 20

  /// Identifiers by files whose paths start in `folder`.
  init(_ console: Console, folder: String) {
    self.console = console
    self.folder = folder
  }

  /// The plan with what the files say. A file that cannot be read is noted and passed over: options may say the same.
  func filled(_ plan: LinkPlan) -> LinkPlan {
    var plan = plan
    for index in plan.apps.indices {
      do throws(ToolError) {
        try fill(&plan.apps[index])
      } catch {
        console.note("Note: \(error.message)")
      }
    }
    return plan
  }

  private func fill(_ app: inout PlanApp) throws(ToolError) {
    if let android = app.android, android.package == nil {
      let settings = ManifestSettings(placeholders: android.placeholders)
      let manifest = try ManifestInput(console, limit: Self.limit).readApp(
        absolute(android.manifest), settings)
      app.android?.package = manifest.document.package
    }
    if app.identifier == nil, let source = app.source {
      var entry = app
      entry.source = absolute(source)
      app.identifier = try AppSource(console).readEntry(entry, nil).identifier
    }
  }

  private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }
}
