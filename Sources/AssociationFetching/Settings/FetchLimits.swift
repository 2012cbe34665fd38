/// How much an exchange may take.
public struct FetchLimits: Hashable, Sendable {
  /// The largest body that is read, in bytes, compressed and decompressed.
  public var maximumBody: Int
  /// The largest head of a response, in bytes of its names and values.
  public var maximumHead: Int
  /// The most headers of a response.
  public var maximumHeaders: Int
  /// The most addresses of a name that are tried.
  public var maximumAddresses: Int
  /// The time for each step: the look-up, the connection, TLS, the head of the answer, the body.
  public var phase: Duration
  /// The time for one exchange from the connection on, so that many slow steps end too.
  public var overall: Duration

  /// Limits by their values; 5 seconds are AOSP's timeout, and one of the guesses about Apple's crawler.
  public init(
    maximumBody: Int = 1 << 20, maximumHead: Int = 64 << 10, maximumHeaders: Int = 200,
    maximumAddresses: Int = 8,
    phase: Duration = .seconds(5), overall: Duration = .seconds(15)
  ) {
    self.maximumBody = maximumBody
    self.maximumHead = maximumHead
    self.maximumHeaders = maximumHeaders
    self.maximumAddresses = maximumAddresses
    self.phase = phase
    self.overall = overall
  }
}
