/// What a client asked of the test's server.
public struct OriginRequest: Hashable, Sendable {
  /// The path and query.
  public var path: String
  /// The host that the client named.
  public var host: String
  /// The name by which the client calls itself.
  public var userAgent: String
  /// The address that it reached.
  public var localAddress: String
}
