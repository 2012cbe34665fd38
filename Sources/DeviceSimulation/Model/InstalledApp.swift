/// An app on a device.
public struct InstalledApp: Hashable, Sendable, Codable {
  /// What was installed.
  public internal(set) var package: AppPackage
  /// When it was installed or last updated, in seconds since 1970.
  public internal(set) var installedAt: Int64
  /// Whether it has been started since it was installed.
  public internal(set) var hasLaunched: Bool

  /// The app identifier.
  public var identifier: String { package.identifier }
}
