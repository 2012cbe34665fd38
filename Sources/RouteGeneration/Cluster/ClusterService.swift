/// The service of a cluster to which links are handed.
public struct ClusterService: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The port.
  public var port: Int

  /// A service.
  public init(name: String, port: Int = 80) {
    self.name = name
    self.port = port
  }
}
