import AssociationFiles
import Entitlements
import LinkMatching

/// The app claims the host.
enum EntitlementHop {
  /// Problems of an entry that do not keep it from working, or are judged by themselves.
  private static let harmless: Set<AssociatedDomainProblem.Code> = [.underscore, .unknownMode]

  static func judge(_ chain: ChainContext) -> ChainHop {
    let service = chain.question.service.text
    guard let claims = chain.question.claims else {
      return ChainHop(
        .entitlement, .unknown, "It is not known which domains the app claims.",
        mend: "Name the app's entitlements: --entitlements App.entitlements.")
    }
    if claims.isProfile {
      return ChainHop(
        .entitlement, .unknown,
        "\(claims.name) is a provisioning profile, which grants domains and claims none (SNAPSYNC, observed).",
        mend: "Name the entitlements of the signed app.")
    }
    guard let host = chain.diagnoser.host else {
      return ChainHop(.entitlement, .unknown, "There is no host to look for.")
    }
    guard let entry = chain.claimed?.entry else { return missing(host, service, claims) }
    let evidence =
      [
        "\(claims.name) has \(entry.text)"
      ] + chain.others.compactMap { other in other.entry.map { "looked up too: \($0.text)" } }
    if let problem = entry.problems.first(where: { !harmless.contains($0.code) }) {
      return ChainHop(
        .entitlement, .broken, problem.message, evidence: evidence,
        mend: entry.correction.map { "Write \($0)." } ?? "Write \(service):\(host).")
    }
    if let mode = entry.mode, let version = chain.question.version, !version.asksAppleNetwork {
      return ChainHop(
        .entitlement, .unknown,
        "\(version.text) is older than modes: what it makes of ?mode=\(mode.rawValue) is not known.",
        evidence: evidence,
        mend: "Add \(service):\(host) without a mode.")
    }
    return judge(entry, host, service, evidence)
  }

  private static func judge(
    _ entry: AssociatedDomain, _ host: String, _ service: String, _ evidence: [String]
  ) -> ChainHop {
    switch entry.mode {
    case nil:
      return ChainHop(.entitlement, .verified, "The app claims \(host) by \(entry.text).", evidence: evidence)
    case let mode? where mode.isKnown:
      return ChainHop(
        .entitlement, .unknown,
        "The app claims \(host) in \(mode.rawValue) mode only, which \(condition(of: mode)); that cannot be seen from here.",
        evidence: evidence,
        mend: "For every device, add \(service):\(entry.isWildcard ? "*." : "")\(entry.host).")
    case let mode?:
      return ChainHop(
        .entitlement, .unknown, "No source says what the mode \"\(mode.rawValue)\" does.", evidence: evidence,
        mend: "Remove ?mode=\(mode.rawValue).")
    }
  }

  /// Source: ENT, W20, MDM-AD, documented.
  private static func condition(of mode: AssociatedDomain.Mode) -> String {
    switch mode {
    case .developer: "needs a development signature and the device's developer switch (ENT, W20)"
    case .managed: "needs a managed device whose administrator allows direct downloads (ENT, MDM-AD)"
    default: "needs a managed device in developer mode (ENT)"
    }
  }

  private static func missing(_ host: String, _ service: String, _ claims: AppClaims) -> ChainHop {
    let sameService = claims.domains.filter { $0.service?.rawValue == service }
    var evidence = sameService.prefix(10).map { "\(claims.name) has \($0.text)" }
    if sameService.isEmpty { evidence.append("\(claims.name) has no entry for \(service)") }
    if sameService.count > 10 { evidence.append("… \(sameService.count - 10) more") }
    if sameService.contains(where: { $0.isWildcard && $0.fileHost == host }) {
      evidence.append("*.\(host) does not cover \(host) itself (ASG, documented)")
    }
    return ChainHop(
      .entitlement, .broken, "The app claims no entry that covers \(host).", evidence: evidence,
      mend: "Add \(service):\(host) to com.apple.developer.associated-domains.")
  }
}
