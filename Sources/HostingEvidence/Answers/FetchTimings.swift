/// How long the steps of an exchange took; `nil` for those that it did not come to.
public struct FetchTimings: Hashable, Sendable {
  /// Until the connection stood.
  public var connect: Duration?
  /// Until TLS was agreed on.
  public var handshake: Duration?
  /// From the request until the head of the answer was there.
  public var firstByte: Duration?
  /// Until the body was read.
  public var body: Duration?

  /// Timings by their values.
  public init(
    connect: Duration? = nil, handshake: Duration? = nil, firstByte: Duration? = nil, body: Duration? = nil
  ) {
    self.connect = connect
    self.handshake = handshake
    self.firstByte = firstByte
    self.body = body
  }
}
