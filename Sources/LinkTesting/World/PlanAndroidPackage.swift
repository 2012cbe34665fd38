public import AssetLinks

/// An Android app as its manifest has it.
public struct PlanAndroidPackage: Sendable {
  /// The elements of the manifest.
  public var elements: [XMLElementEvent]
  /// What the manifest needs from outside.
  public var settings: ManifestSettings
  /// The package, where the manifest does not say it.
  public var package: String?
  /// The certificate, where it is to be compared.
  public var certificate: CertificateFingerprint?
  /// The name of the manifest in messages.
  public var name: String

  /// An app.
  public init(
    elements: [XMLElementEvent], settings: ManifestSettings = ManifestSettings(), package: String? = nil,
    certificate: CertificateFingerprint? = nil, name: String = "AndroidManifest.xml"
  ) {
    self.elements = elements
    self.settings = settings
    self.package = package
    self.certificate = certificate
    self.name = name
  }

  /// The manifest.
  public var document: ManifestDocument { ManifestDocument(elements: elements, settings: settings) }
}
