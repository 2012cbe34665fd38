public import AssetLinks

/// What the user knows about a file and no file says.
public struct LintSettings: Hashable, Sendable {
  /// Whether the files go into a release: `?mode=developer` is then worth a warning.
  public var isRelease: Bool
  /// Whether devices with iOS or tvOS 12 and earlier are to be served.
  public var servesLegacyDevices: Bool
  /// The package of the Android app that an `assetlinks.json` must name; `nil` where any will do.
  public var androidPackage: String?
  /// The certificates of that app, each of which must be listed; none where any will do.
  public var androidCertificates: [CertificateFingerprint]

  /// Settings by their values.
  public init(
    isRelease: Bool = false, servesLegacyDevices: Bool = false, androidPackage: String? = nil,
    androidCertificate: CertificateFingerprint? = nil, androidCertificates: [CertificateFingerprint] = []
  ) {
    self.isRelease = isRelease
    self.servesLegacyDevices = servesLegacyDevices
    self.androidPackage = androidPackage
    self.androidCertificates = androidCertificates + [androidCertificate].compactMap { $0 }
  }
}
