/// How domains are asked.
public struct FetchSettings: Hashable, Sendable {
  /// How much an exchange may take.
  public var limits: FetchLimits
  /// By which name the reader calls itself unless a request says otherwise.
  public var userAgent: String
  /// Whether private, loopback and other reserved addresses may be connected to.
  public var allowsReservedAddresses: Bool
  /// How many exchanges with one address are begun in a second at most; `nil` for no limit.
  public var ratePerAddress: Double?
  /// Addresses in place of what the name servers say.
  public var overrides: [AddressOverride]
  /// The proxies on the way.
  public var proxies: ProxySettings
  /// Certificates in PEM that are trusted beside those of the system.
  public var additionalRoots: String?
  /// The file with the roots that are trusted; `nil` for the system's.
  public var rootsFile: String?

  /// Settings by their values.
  public init(
    limits: FetchLimits = FetchLimits(), userAgent: String = FetchSettings.crawler,
    allowsReservedAddresses: Bool = false, overrides: [AddressOverride] = [], proxies: ProxySettings = .none,
    additionalRoots: String? = nil, rootsFile: String? = nil
  ) {
    self.limits = limits
    self.userAgent = userAgent
    self.allowsReservedAddresses = allowsReservedAddresses
    self.overrides = overrides
    self.proxies = proxies
    self.additionalRoots = additionalRoots
    self.rootsFile = rootsFile
  }

  /// The name of the crawler of Apple's content delivery network. Source: server logs, observed; ACA.
  public static let crawler = "AASA-Bot/1.0.0"
  /// A name of the kind that devices send. Source: F821908, observed; the versions are examples.
  public static let device = "com.apple.swcd (unknown version) CFNetwork/1568.200.51 Darwin/24.1.0"
  /// A name of the kind that Android's own reader of asset links sends. The versions are examples.
  public static let android = "Dalvik/2.1.0 (Linux; U; Android 15)"
}
