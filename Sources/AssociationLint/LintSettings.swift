public import AssetLinks

/// What the user knows about a file and no file says.
public struct LintSettings: Hashable, Sendable {
  /// Whether the files go into a release: `?mode=developer` is then worth a warning.
  public var isRelease: Bool
  /// Whether devices with iOS or tvOS 12 and earlier are to be served.
  public var servesLegacyDevices: Bool
  /// The package of the Android app that an `assetlinks.json` must name; `nil` where any will do.
  public var androidPackage: String?
  /// The certificate of that app, which must be listed; `nil` where any will do.
  public var androidCertificate: CertificateFingerprint?

  /// Settings by their values.
  public init(
    isRelease: Bool = false, servesLegacyDevices: Bool = false, androidPackage: String? = nil,
    androidCertificate: CertificateFingerprint? = nil
  ) {
    self.isRelease = isRelease
    self.servesLegacyDevices = servesLegacyDevices
    self.androidPackage = androidPackage
    self.androidCertificate = androidCertificate
  }
}
