/// What a responder needs to know of a request.
public struct AssociationRequest: Hashable, Sendable {
  /// The method, such as `GET`.
  public var method: String
  /// The host as the request names it (`Host` or `:authority`), with or without a port.
  public var host: String
  /// The path as it was sent, with or without a query.
  public var path: String
  /// The values of `If-None-Match`, joined with commas where there are several; `nil` where there is none.
  public var ifNoneMatch: String?

  /// A request by its parts.
  public init(method: String = "GET", host: String, path: String, ifNoneMatch: String? = nil) {
    self.method = method
    self.host = host
    self.path = path
    self.ifNoneMatch = ifNoneMatch
  }
}
