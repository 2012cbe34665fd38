import AssetLinks

/// What a device knows about its apps' hosts, as `pm get-app-links` prints it on Android 12 and later, and as `dumpsys package
/// domain-preferred-apps` does before (folklore). `AssetLinks.VerificationReport` reads it.
public enum PackageLinksText {
  /// The text, with a line break at its end; empty where there is nothing to print.
  public static func text(_ device: AndroidDevice) -> String {
    let lines =
      device.level.judgesHostsSeparately
      ? device.apps.flatMap { self.lines($0, device) } : legacyLines(device)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ app: AndroidInstalledApp, _ device: AndroidDevice) -> [String] {
    var lines = ["  \(app.package):", "    ID: \(identifier(app, device))"]
    if let certificate = app.app.certificate { lines.append("    Signatures: [\(certificate)]") }
    let domains = device.domains(of: app.package)
    if !domains.isEmpty {
      lines.append("    Domain verification state:")
      lines += domains.map { "      \($0.host): \($0.state)" }
    }
    lines += ["    User 0:", "      Verification link handling allowed: \(app.allowsLinks)"]
    let hosts = AndroidTap.hosts(of: app.app.manifest.document)
    let on = hosts.filter { app.selected.contains($0) }
    let off = hosts.filter { !app.selected.contains($0) }
    guard !hosts.isEmpty else { return lines }
    lines.append("      Selection state:")
    if !on.isEmpty { lines += ["        Enabled:"] + on.map { "          \($0)" } }
    if !off.isEmpty { lines += ["        Disabled:"] + off.map { "          \($0)" } }
    return lines
  }

  /// A number that is the same for an app as long as it is installed.
  private static func identifier(_ app: AndroidInstalledApp, _ device: AndroidDevice) -> String {
    let digest = Array(FileDigest.name(of: Array("\(device.name) \(app.package) \(device.createdAt)".utf8)))
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digest[$0]) }
    return parts.joined(separator: "-")
  }

  private static func legacyLines(_ device: AndroidDevice) -> [String] {
    let apps = device.apps.filter { !device.domains(of: $0.package).isEmpty }
    guard !apps.isEmpty else { return [] }
    var lines = ["App verification status:", ""]
    for app in apps {
      let domains = device.domains(of: app.package)
      let state = app.allowsLinks ? domains.first?.state ?? "undefined" : "never"
      lines += [
        "  Package: \(app.package)", "  Domains: \(domains.map(\.host).joined(separator: " "))",
        "  Status:  \(state)" + (state == "always" ? " : 200000000" : ""), "",
      ]
    }
    return lines
  }
}
