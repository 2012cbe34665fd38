import HostingEvidence

/// Failures of exchanges in words.
enum FailureWords {
  /// What went wrong, as a clause.
  static func clause(_ failure: FetchFailure) -> String {
    switch failure.cause {
    case .timedOut(let seconds):
      return seconds > 0
        ? "nothing came within \(Seconds.text(seconds)) while \(failure.phase.phrase)"
        : "nothing came in time while \(failure.phase.phrase)"
    case .refused: return "nothing listens there"
    case .reset: return "the connection was reset while \(failure.phase.phrase)"
    case .closed: return "the connection was closed while \(failure.phase.phrase)"
    case .noRoute: return "this machine has no way there"
    case .unreachable: return "routers report that it cannot be reached"
    case .notTLS: return "the server does not speak TLS there"
    case .tls(let words): return "TLS failed (\(Excerpt.oneLine(words)))"
    case .malformed(let words): return "the answer is not proper HTTP (\(Excerpt.oneLine(words)))"
    case .headTooLarge: return "the head of the answer is larger than what is read"
    case .truncated: return "the body ended before its announced end"
    case .proxyRefused(let line): return "the proxy refused (\(Excerpt.oneLine(line)))"
    case .cancelled: return "the check was cancelled"
    case .other(let words): return Excerpt.oneLine(words)
    }
  }
}
