/// Everything that was seen when one address of the web was asked for, once.
public struct FetchEvidence: Hashable, Sendable {
  /// What was asked for.
  public var url: WebAddress
  /// By which name the reader called itself.
  public var userAgent: String
  /// What the host's name led to.
  public var resolution: Fact<NameResolution>
  /// The exchanges, one for each address, in the order of the addresses.
  public var attempts: [FetchAttempt]

  /// Evidence by its parts.
  public init(
    url: WebAddress, userAgent: String = "", resolution: Fact<NameResolution> = .unknown(.notReached),
    attempts: [FetchAttempt] = []
  ) {
    self.url = url
    self.userAgent = userAgent
    self.resolution = resolution
    self.attempts = attempts
  }

  /// The exchange that speaks for all: the first that came to its end, or else came furthest.
  public var answer: FetchAttempt? {
    attempts.first { $0.response != nil && $0.failure == nil } ?? attempts.first { $0.response != nil }
      ?? attempts.first { $0.reservation == nil && $0.failure?.cause != .noRoute } ?? attempts.first
  }
}
