/// Why an exchange did not come to its end.
public struct FetchFailure: Hashable, Sendable {
  /// What was being done.
  public var phase: FetchPhase
  /// What went wrong.
  public var cause: Cause

  /// A failure by its parts.
  public init(_ phase: FetchPhase, _ cause: Cause) {
    self.phase = phase
    self.cause = cause
  }

  /// What went wrong.
  public enum Cause: Hashable, Sendable {
    /// The phase or the whole exchange took longer than allowed; the seconds that were allowed.
    case timedOut(seconds: Double)
    /// Nothing listens there.
    case refused
    /// The connection was reset.
    case reset
    /// The connection was closed.
    case closed
    /// This machine has no way to addresses of this family: it says nothing about the server.
    case noRoute
    /// Routers report that the host or its network cannot be reached.
    case unreachable
    /// The other side does not speak TLS.
    case notTLS
    /// TLS failed; the words are those of the library.
    case tls(String)
    /// The answer is not HTTP, or breaks its rules; the words are those of the library.
    case malformed(String)
    /// The head of the answer is larger than the limit.
    case headTooLarge
    /// The body ended before its announced length, or its last chunk.
    case truncated
    /// The proxy refused, with its answer.
    case proxyRefused(String)
    /// The caller ended it.
    case cancelled
    /// Anything else, in the system's words.
    case other(String)
  }
}
