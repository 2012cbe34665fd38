import LinkTraffic

/// What traffic is counted by.
struct CoverageQuestion: Sendable {
  /// The files, made ready.
  let plan: TrafficPlan
  /// What tells the rules and options from others.
  let fingerprint: String
  /// The largest file of counts that is read, in bytes.
  let limit: Int
}
