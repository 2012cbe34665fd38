#if Server
public import AssociationFetching
public import DeviceSimulation

/// What is to be served, and where.
public struct ServerSettings: Sendable {
  /// The sites.
  public var sites: [SiteSettings]
  /// The address on which sites listen.
  public var host: String
  /// The port of the sites over TLS; 0 for any.
  public var httpsPort: Int
  /// The port of the sites without TLS; 0 for any.
  public var httpPort: Int
  /// The port of the interface; 0 for any.
  public var controlPort: Int
  /// What whoever changes something must send as `Authorization: Bearer …`.
  public var token: String
  /// How domains are asked that no site here answers for.
  public var fetching: FetchSettings
  /// The seconds after which an idle connection is closed.
  public var idleSeconds: Int
  /// The seconds that a handshake of TLS may take.
  public var handshakeSeconds: Int
  /// The most connections to each listener; idle ones make room for others.
  public var mostConnections: Int
  /// The file with the authority's certificate, for commands to copy.
  public var certificatePath: String
  /// The version that the interface shows.
  public var version: String
  /// The screen that an app shows for a link, where that is known: its identifier and the link are given.
  public var screen: @Sendable (_ app: String, _ link: String) -> String? = { _, _ in nil }
  /// Apps that the simulated device has from the beginning.
  public var apps: [AppPackage] = []

  /// Settings by their values.
  public init(
    sites: [SiteSettings], host: String = "127.0.0.1", httpsPort: Int = 8443, httpPort: Int = 8080,
    controlPort: Int = 8090, token: String, fetching: FetchSettings = FetchSettings(), idleSeconds: Int = 30,
    handshakeSeconds: Int = 10, mostConnections: Int = 8192, certificatePath: String = "ca.crt",
    version: String = ""
  ) {
    self.sites = sites
    self.host = host
    self.httpsPort = httpsPort
    self.httpPort = httpPort
    self.controlPort = controlPort
    self.token = token
    self.fetching = fetching
    self.idleSeconds = idleSeconds
    self.handshakeSeconds = handshakeSeconds
    self.mostConnections = mostConnections
    self.certificatePath = certificatePath
    self.version = version
  }

  /// A token that nobody guesses: 192 random bits.
  public static func randomToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<3).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
#endif
