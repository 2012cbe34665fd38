/// A question for a statement list.
public struct StatementRequest: Hashable, Sendable {
  /// The address: `https://HOST/.well-known/assetlinks.json`, or what such a list includes.
  public var url: String
  /// The host that is verified.
  public var host: String
  /// The device's time, in seconds since 1970.
  public var time: Int64

  init(host: String, url: String? = nil, time: Int64) {
    self.host = host
    self.url = url ?? "https://\(host)/.well-known/assetlinks.json"
    self.time = time
  }
}
