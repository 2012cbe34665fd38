import HostingEvidence

/// Failures of exchanges for people.
enum FetchFailureText {
  /// What went wrong, as a clause.
  static func clause(_ failure: FetchFailure) -> String {
    "\(word(failure.cause)) while \(failure.phase.phrase)"
  }

  /// What went wrong, in one word or a few.
  private static func word(_ cause: FetchFailure.Cause) -> String {
    switch cause {
    case .timedOut: "time was up"
    case .refused: "the connection was refused"
    case .reset: "the connection was reset"
    case .closed: "the connection was closed"
    case .noRoute: "this machine has no way there"
    case .unreachable: "the host could not be reached"
    case .notTLS: "the server did not speak TLS"
    case .tls(let words): "TLS failed (\(words))"
    case .malformed(let words): "the answer was no proper HTTP (\(words))"
    case .headTooLarge: "the head was larger than the limit"
    case .truncated: "the body ended too early"
    case .proxyRefused(let line): "the proxy refused (\(line))"
    case .cancelled: "it was cancelled"
    case .other(let words): words
    }
  }

  /// The word for machines.
  static func code(_ cause: FetchFailure.Cause) -> String {
    switch cause {
    case .timedOut: "timedOut"
    case .refused: "refused"
    case .reset: "reset"
    case .closed: "closed"
    case .noRoute: "noRoute"
    case .unreachable: "unreachable"
    case .notTLS: "notTLS"
    case .tls: "tls"
    case .malformed: "malformed"
    case .headTooLarge: "headTooLarge"
    case .truncated: "truncated"
    case .proxyRefused: "proxyRefused"
    case .cancelled: "cancelled"
    case .other: "other"
    }
  }
}
