/// An app as it is installed: what its signature and its device management say.
public struct AppPackage: Hashable, Sendable, Codable {
  /// The app identifier, `<prefix>.<bundle identifier>`.
  public var identifier: String
  /// The version; `nil` where nothing says it.
  public var version: String?
  /// The entries of the associated-domains entitlement as they stand there.
  public var domains: [String]
  /// The custom schemes that the app declares, in small letters.
  public var schemes: [String]
  /// How it was signed and came to the device.
  public var signing: Signing
  /// Whether it is an App Clip.
  public var isAppClip: Bool
  /// The entries that device management adds to the entitlement's.
  public var managedDomains: [String]
  /// Whether device management lets the app's `managed` domains be asked directly.
  public var allowsDirectDownloads: Bool

  /// An app.
  public init(
    _ identifier: String, version: String? = nil, domains: [String], schemes: [String] = [],
    signing: Signing = .store, isAppClip: Bool = false, managedDomains: [String] = [],
    allowsDirectDownloads: Bool = false
  ) {
    self.identifier = identifier
    self.version = version
    self.domains = domains
    self.schemes = schemes.map { $0.lowercased() }
    self.signing = signing
    self.isAppClip = isAppClip
    self.managedDomains = managedDomains
    self.allowsDirectDownloads = allowsDirectDownloads
  }

  /// The most entries of domains that are looked at; an app with 43 is reported to work, a limit is not known.
  public static let domainLimit = 2000

  /// How an app was signed and came to the device.
  public enum Signing: String, Hashable, Sendable, Codable, CaseIterable {
    /// With a development profile, from Xcode.
    case development
    /// From the App Store.
    case store
    /// From TestFlight.
    case testFlight = "testflight"
    /// For single devices or within a company.
    case distribution
    /// A Mac app outside the App Store.
    case developerID = "developer-id"
  }
}
