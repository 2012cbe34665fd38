import AssetLinks

/// The Android app's side of one host.
struct AndroidHost {
  /// Why no link opens the app by default.
  private(set) var obstacle: AppLinkReason?
  private(set) var assumesVerification = false
  /// Whether the asset links leave a doubt about all links of the host.
  private(set) var hasDoubtfulHost = false
  private(set) var sets: AndroidLinkSets
  /// What the dynamic rules may say, each way to read them; none where no rules are followed.
  private(set) var readings: [LinkDecisionList] = []

  init(_ decider: AppLinkDecider, _ host: ParityHosts.Host, _ pool: ConditionPool) {
    let link = try? AndroidLink("\(host.root)/")
    let scopes = link.map { decider.matcher.scopes(like: $0) } ?? []
    sets = AndroidLinkSets(scopes, host: host.words, pool)
    // A scheme of one's own needs no verification.
    guard link?.isWeb ?? true else { return }
    guard let reason = decider.obstacle(onHost: host.example) else {
      assumesVerification = decider.isVerificationAssumed(onHost: host.example)
      readRules(decider.dynamicRules(onHost: host.example), pool)
      return
    }
    if reason.leavesHostOpen {
      doubtHost(.host(reason))
    } else {
      obstacle = reason
      sets = AndroidLinkSets([], host: host.words, pool)
    }
  }

  private mutating func doubtHost(_ doubt: ParityDoubt) {
    hasDoubtfulHost = true
    sets.doubt(doubt)
  }

  private mutating func readRules(_ statements: [DynamicRules?], _ pool: ConditionPool) {
    guard !statements.isEmpty else { return }
    let rules = DynamicLinkSets(statements, pool)
    if let doubt = rules.doubt { return doubtHost(doubt) }
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
