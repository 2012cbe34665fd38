import AssetLinks

/// The Android app's side of one host.
struct AndroidHost {
  /// Why no link opens the app by default.
  private(set) var obstacle: AppLinkReason?
  private(set) var assumesVerification = false
  private(set) var sets: AndroidLinkSets
  /// What the dynamic rules may say, each way to read them; none where no rules are followed.
  private(set) var readings: [LinkDecisionList] = []

  init(_ decider: AppLinkDecider, _ host: ParityHosts.Host, _ pool: ConditionPool) {
    let link = try? AndroidLink("https://\(host.example)/")
    let scopes = link.map { decider.matcher.scopes(like: $0) } ?? []
    sets = AndroidLinkSets(scopes, host: host.text, pool)
    guard let reason = decider.obstacle(onHost: host.example) else {
      readRules(decider.dynamicRules(onHost: host.example), pool)
      return
    }
    if Self.isAssumed(reason) {
      assumesVerification = true
    } else if reason.leavesHostOpen {
      sets.doubt(.host(reason))
    } else {
      obstacle = reason
      sets = AndroidLinkSets([], host: host.text, pool)
    }
  }

  /// Whether the reason is only that a list was not handed in: the host then counts as verified.
  static func isAssumed(_ reason: AppLinkReason) -> Bool {
    switch reason {
    case .host(_, .unknown(.noList)), .otherHost(_, .unknown(.noList)): true
    default: false
    }
  }

  private mutating func readRules(_ statements: [DynamicRules?], _ pool: ConditionPool) {
    guard !statements.isEmpty else { return }
    let rules = DynamicLinkSets(statements, pool)
    if let doubt = rules.doubt { return sets.doubt(doubt) }
    readings = rules.readings
    if let first = readings.first { sets.narrow(by: first) }
  }
}

extension AppLinkReason {
  /// Whether the reason leaves it open whether links of the host open the app.
  fileprivate var leavesHostOpen: Bool {
    switch self {
    case .host(_, .unknown), .otherHost(_, .unknown), .autoVerifyUnknown: true
    default: false
    }
  }
}
