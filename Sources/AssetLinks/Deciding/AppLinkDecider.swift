import PositionedJSON

/// Decides whether an app opens links by default: manifest, asset links, dynamic rules and the device's version.
///
/// What the user has chosen on the device, other apps and browsers are left out. Sources: VER, VAL, IF, URFG, DVSVC, CTS.
public struct AppLinkDecider: Sendable {
  /// The filters and the level of the device.
  public let matcher: ManifestMatcher
  /// The package; the manifest's where none is given.
  public let package: String?
  /// The app's certificate, where it is known.
  public let certificate: CertificateFingerprint?
  /// Whether a host counts as verified where its statement list was not handed in; such decisions have the condition
  /// ``AppLinkCondition/verification``.
  public let assumesVerification: Bool
  private let lists: [String: StatementList]
  private let fallback: StatementList?
  private let candidates: [VerificationCandidate]

  /// A decider for one app on one kind of device.
  ///
  /// - Parameters:
  ///   - manifest: The app's manifest, best the merged one.
  ///   - level: The API level of the device.
  ///   - package: The package, where the manifest does not say.
  ///   - certificate: The certificate the app is signed with, where it is known.
  ///   - lists: The statement lists by host.
  ///   - fallback: The list of every host that has none in `lists`; `nil` for hosts of which nothing is known.
  ///   - assumesVerification: Whether hosts of which nothing is known count as verified; else whether they are is unknown.
  public init(
    manifest: ManifestDocument, level: APILevel, package: String? = nil,
    certificate: CertificateFingerprint? = nil, lists: [String: StatementList] = [:],
    fallback: StatementList? = nil, assumesVerification: Bool = false
  ) {
    matcher = ManifestMatcher(manifest, level: level)
    self.package = package ?? manifest.package
    self.certificate = certificate
    self.assumesVerification = assumesVerification
    self.lists = lists
    self.fallback = fallback
    candidates = manifest.verificationCandidates(level: level)
  }

  /// The same decider, with hosts that have no list counted as verified.
  public var assumingVerification: AppLinkDecider {
    AppLinkDecider(
      manifest: manifest, level: level, package: package, certificate: certificate, lists: lists,
      fallback: fallback, assumesVerification: true)
  }

  private var manifest: ManifestDocument { matcher.manifest }
  private var level: APILevel { matcher.level }

  /// The statement list of a host that is verified; `nil` where none was handed in.
  package func list(of host: String) -> StatementList? { lists[host] ?? fallback }

  /// Whether both judge the links of every host by the same statement list, app and certificate, on the same device.
  package func hasSameAssetLinks(as other: AppLinkDecider) -> Bool {
    func bytes(_ list: StatementList?) -> [UInt8]? { list?.document.bytes }
    guard level == other.level, certificate == other.certificate, bytes(fallback) == bytes(other.fallback)
    else {
      return false
    }
    switch (package, other.package) {
    case (let own?, let their?): guard ASCIIText.equal(own, their) else { return false }
    case (nil, nil): break
    default: return false
    }
    guard lists.count == other.lists.count else { return false }
    return lists.allSatisfy { host, list in other.lists[host].map { bytes($0) == bytes(list) } ?? false }
  }

  /// What the statement list of a host says of the app.
  package func verification(of host: String) -> HostVerification {
    HostVerification(list: list(of: host), package: package, certificate: certificate)
  }

  /// Decides about a link.
  public func decision(for link: AndroidLink) -> AppLinkDecision {
    let filters = matcher.decisions(for: link)
    func decide(
      _ outcome: AppLinkDecision.Outcome, _ reason: AppLinkReason, _ conditions: [AppLinkCondition] = [],
      dynamic: DynamicDecision? = nil
    ) -> AppLinkDecision {
      AppLinkDecision(
        outcome: outcome, reason: reason, conditions: conditions, filters: filters, dynamic: dynamic,
        level: level)
    }
    guard filters.contains(where: { $0.verdict == .yes }) else {
      let doubt = filters.first { $0.verdict == .unknown }?.doubt
      return doubt.map { decide(.unknown, .filterUnknown($0)) } ?? decide(.doesNotOpen, .noFilter)
    }
    guard link.isWeb else { return decide(.opensByDefault, .customScheme, [.onlyApp]) }
    guard level >= .android6 else { return decide(.needsChoice, .beforeVerification) }
    guard let host = candidate(for: link.host) else {
      let reason = reasonWithoutCandidate(link.host)
      return decide(reason == .autoVerifyUnknown ? .unknown : .needsChoice, reason)
    }
    if let reason = obstacle(host) { return decide(reason.isUnknown ? .unknown : .needsChoice, reason) }
    let judged = judgeRules(link, host)
    return decide(judged.outcome, judged.reason, conditions(judged, host), dynamic: judged.dynamic)
  }

  // MARK: - Hosts

  /// The host that is verified for links of the web on `host`; `nil` where none is.
  package func verificationHost(forLinksOn host: String) -> String? { candidate(for: host) }

  /// Why no host is verified for links of the web on `host`.
  package func reasonWithoutVerification(ofLinksOn host: String) -> AppLinkReason {
    reasonWithoutCandidate(host)
  }

  /// The host that is verified for the link; the one written out before a wildcard.
  private func candidate(for host: String?) -> String? {
    let covering = candidates.filter { $0.authority.fit(host: host) == .exactly }
    let exact = covering.first { !$0.authority.isWildcard } ?? covering.first
    return exact?.verificationHost
  }

  private func reasonWithoutCandidate(_ host: String?) -> AppLinkReason {
    let covering = manifest.filters.filter { filter in
      filter.authorities.contains { $0.fit(host: host) == .exactly }
    }
    if covering.contains(where: { $0.isVerifiable == .unknown }) { return .autoVerifyUnknown }
    if let filter = covering.first(where: { $0.autoVerify == .yes }) {
      return .filterNotVerifiable(filter.index)
    }
    return .notAutoVerified
  }

  /// Whether the host is taken for verified because its list was not handed in.
  private func isAssumed(_ host: String) -> Bool { assumesVerification && list(of: host) == nil }

  /// The hosts that must all be verified for `host` to be a default. Up to Android 11 these are all of the app (folklore).
  package func hostsBehind(_ host: String) -> [String] {
    guard !level.judgesHostsSeparately else { return [host] }
    return [host] + Set(candidates.map { $0.verificationHost }).subtracting([host]).sorted()
  }

  /// Why the host is no default; `nil` if it is verified, or taken for it.
  private func obstacle(_ host: String) -> AppLinkReason? {
    var unknown: AppLinkReason?
    for other in hostsBehind(host) where !isAssumed(other) {
      let verification = verification(of: other)
      switch verification {
      case .verified: break
      case _ where other == host: return .host(host, verification)
      case .unknown: unknown = unknown ?? .otherHost(other, verification)
      default: return .otherHost(other, verification)
      }
    }
    return unknown
  }

  /// Whether it is only assumed that links of the web on `host` may open the app by default.
  package func isVerificationAssumed(onHost host: String) -> Bool {
    guard let candidate = candidate(for: host) else { return false }
    return hostsBehind(candidate).contains(where: isAssumed)
  }

  /// Why no link of the web on `host` opens the app by default, whatever the filters say; `nil` if some may.
  package func obstacle(onHost host: String) -> AppLinkReason? {
    guard level >= .android6 else { return .beforeVerification }
    guard let candidate = candidate(for: host) else { return reasonWithoutCandidate(host) }
    return obstacle(candidate)
  }

  // MARK: - Dynamic rules

  /// The rules of each statement that verifies `host`, `nil` for one without any; empty where no rules are followed.
  package func dynamicRules(onHost host: String) -> [DynamicRules?] {
    guard level.followsDynamicRules, let host = candidate(for: host), let list = list(of: host),
      case .verified(let statements) = verification(of: host)
    else { return [] }
    let rules = list.statements.filter { statements.contains($0.index) }.map { statement in
      statement.dynamicRules.flatMap { $0.isEmpty ? nil : $0 }
    }
    return rules.contains { $0 != nil } ? rules : []
  }

  private struct Judged {
    var outcome: AppLinkDecision.Outcome
    var reason: AppLinkReason
    var dynamic: DynamicDecision?
  }

  /// What the rules say about a link of a verified host. Several statements with different rules are asked one by one.
  private func judgeRules(_ link: AndroidLink, _ host: String) -> Judged {
    let verified = Judged(
      outcome: .opensByDefault, reason: isAssumed(host) ? .assumedVerified(host) : .verified(host))
    guard level.followsDynamicRules, let list = list(of: host),
      case .verified(let statements) = verification(of: host)
    else { return verified }
    let own = Set(statements)
    let decisions = list.statements.filter { own.contains($0.index) }.map { statement in
      statement.dynamicRules.flatMap { $0.isEmpty ? nil : $0.decision(for: link) }
    }
    guard let first = decisions.compactMap({ $0 }).first else { return verified }
    let verdicts = Set(decisions.map { $0?.verdict ?? .yes })
    guard verdicts.count == 1 else {
      return Judged(outcome: .unknown, reason: .rulesDisagree(host), dynamic: first)
    }
    return judged(first, host)
  }

  private func judged(_ decision: DynamicDecision, _ host: String) -> Judged {
    guard decision.doubts.isEmpty else {
      return Judged(outcome: .unknown, reason: .rulesUnknown(host, decision.doubts), dynamic: decision)
    }
    let rule = decision.component ?? 0
    switch decision.outcome {
    case .allowed:
      return Judged(
        outcome: .opensByDefault, reason: .allowedByRule(host, rule: rule), dynamic: decision)
    case .excluded:
      return Judged(outcome: .doesNotOpen, reason: .excludedByRule(host, rule: rule), dynamic: decision)
    case .noMatch: return Judged(outcome: .doesNotOpen, reason: .noRule(host), dynamic: decision)
    }
  }

  private func conditions(_ judged: Judged, _ host: String) -> [AppLinkCondition] {
    var conditions: [AppLinkCondition] = []
    let hosts = hostsBehind(host)
    if hosts.contains(where: isAssumed) { conditions.append(.verification) }
    if certificate == nil, !hosts.allSatisfy(isAssumed) { conditions.append(.certificate) }
    if judged.dynamic != nil { conditions.append(.googleServices) }
    if level.judgesHostsSeparately, manifest.targetLevel == nil { conditions.append(.targetLevel) }
    return conditions
  }
}

extension AppLinkReason {
  /// Whether the reason is a lack of knowledge.
  var isUnknown: Bool {
    switch self {
    case .host(_, .unknown), .otherHost(_, .unknown): true
    default: false
    }
  }
}
