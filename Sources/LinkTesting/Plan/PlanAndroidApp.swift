/// The Android side of an app.
public struct PlanAndroidApp: Hashable, Sendable {
  /// The package; `nil` where the manifest says it.
  public var package: String?
  /// The path of its manifest or of the built app, from the plan's folder.
  public var manifest: String
  /// The SHA-256 of its certificate; `nil` where it is not compared.
  public var certificate: String?
  /// The values of `${name}` in the manifest.
  public var placeholders: [String: String]

  /// An Android app.
  public init(
    manifest: String, package: String? = nil, certificate: String? = nil, placeholders: [String: String] = [:]
  ) {
    self.package = package
    self.manifest = manifest
    self.certificate = certificate
    self.placeholders = placeholders
  }
}
