/// Where a server listens.
public struct ServerAddresses: Hashable, Sendable {
  /// The address of the sites.
  public var host: String
  /// The port of the sites over TLS.
  public var httpsPort: Int
  /// The port of the sites without TLS.
  public var httpPort: Int
  /// The port of the interface, of the stand-in for Apple's network and of the overview, always on loopback.
  public var controlPort: Int

  /// The address of the interface.
  public var control: String { "http://127.0.0.1:\(controlPort)" }
}
