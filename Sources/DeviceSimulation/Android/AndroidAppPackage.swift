public import AssetLinks

/// An Android app as it is installed: its package, its manifest, and what it is signed with.
public struct AndroidAppPackage: Hashable, Sendable, Codable {
  /// The package, such as `com.example.shop`.
  public let package: String
  /// The version; `nil` where nothing says it.
  public var version: String?
  /// The SHA-256 of the certificate in the documented form; `nil` where it is not known.
  public var certificate: String?
  /// The manifest.
  public let manifest: StoredManifest

  /// An app by its parts.
  public init(
    _ package: String, version: String? = nil, certificate: CertificateFingerprint?, manifest: StoredManifest
  ) {
    self.package = package
    self.version = version
    self.certificate = certificate?.text
    self.manifest = manifest
  }

  /// The certificate; `nil` where it is not known.
  public var fingerprint: CertificateFingerprint? { certificate.flatMap { try? CertificateFingerprint($0) } }
}
