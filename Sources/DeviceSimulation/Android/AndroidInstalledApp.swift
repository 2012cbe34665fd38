/// An app on an Android device.
public struct AndroidInstalledApp: Hashable, Sendable, Codable {
  /// What was installed.
  public internal(set) var app: AndroidAppPackage
  /// When it was installed or last updated, in seconds since 1970.
  public internal(set) var installedAt: Int64
  /// Whether the user lets the app open links: "Open supported links" in its settings.
  public internal(set) var allowsLinks = true
  /// The hosts for which the user has chosen the app, in the order of their names.
  public internal(set) var selected: [String] = []

  /// The package.
  public var package: String { app.package }

  init(_ app: AndroidAppPackage, at time: Int64) {
    self.app = app
    installedAt = time
  }
}
