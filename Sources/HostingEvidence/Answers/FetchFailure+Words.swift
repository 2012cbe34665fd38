extension FetchFailure {
  /// What went wrong, as a clause. Words of servers and libraries stand in it as they are.
  public var clause: String {
    switch cause {
    case .timedOut(let seconds):
      let time = seconds > 0 ? "within \(SecondsText.text(seconds))" : "in time"
      return phase == .body ? "the body did not end \(time)" : "nothing came \(time) while \(phase.phrase)"
    case .refused: return "nothing listens there"
    case .reset: return "the connection was reset while \(phase.phrase)"
    case .closed: return "the connection was closed while \(phase.phrase)"
    case .noRoute: return "this machine has no way there"
    case .unreachable: return "routers report that it cannot be reached"
    case .notTLS: return "the server does not speak TLS there"
    case .tls(let words): return "TLS failed (\(words))"
    case .malformed(let words): return "the answer is not proper HTTP (\(words))"
    case .headTooLarge: return "the head of the answer is larger than what is read"
    case .truncated: return "the body ended before its announced end"
    case .proxyRefused(let line): return "the proxy refused (\(line))"
    case .cancelled: return "the check was cancelled"
    case .other(let words): return words
    }
  }
}
