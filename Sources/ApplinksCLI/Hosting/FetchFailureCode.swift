import HostingEvidence

/// Failures of exchanges for machines.
enum FetchFailureCode {
  /// The word for machines.
  static func word(_ cause: FetchFailure.Cause) -> String {
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
