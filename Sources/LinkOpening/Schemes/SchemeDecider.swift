import LinkMatching
import LinkSyntax

/// Decides about links of custom schemes: section 10 of ``OpeningFact``.
struct SchemeDecider {
  private let step: LinkStep
  private let tap: LinkTap
  /// Whether a browser has led to the link.
  var isThroughBrowser = false

  init(_ step: LinkStep, _ tap: LinkTap) {
    self.step = step
    self.tap = tap
  }

  var decision: OpeningDecision { decision(after: [], redirects: 0) }

  /// The decision, behind the steps that led to the link.
  func decision(after earlier: [OpeningReason], redirects: Int) -> OpeningDecision {
    var result = OpeningDecision(
      outcome: .nothing, certainty: .documented, reasons: earlier, notes: [], alternatives: [], offers: [],
      link: step.url, redirectCount: redirects, isThroughBrowser: isThroughBrowser)
    fill(&result)
    result.certainty = result.reasons.map(\.certainty).min() ?? .undocumented
    return result
  }

  private func fill(_ result: inout OpeningDecision) {
    let scheme = step.url.scheme
    guard !tap.onlyUniversalLinks else {
      result.reasons.append(
        OpeningReason("The call asks for universal links only, and \(scheme): is none.", .universalLinksOnly))
      return
    }
    if scheme == "tel" {
      result.outcome = .prompt(nil)
      result.reasons.append(OpeningReason("tel: always asks.", .telephoneAsks))
      return
    }
    if let system = step.candidates.first(where: { $0.kind == .system }) {
      result.outcome = .app(system.app)
      result.reasons.append(OpeningReason("\(scheme): is reserved for the system.", .systemSchemes))
      return
    }
    let claimants = step.candidates.filter { $0.kind == .app && $0.isInstalled }
    guard let chosen = Self.isBeforeIOS6(tap.system) ? claimants.first : claimants.last else {
      result.reasons.append(
        OpeningReason(
          "No installed app declares \(scheme):, so nothing opens.", .schemeDeclared, .unregistered))
      return
    }
    result.reasons.append(OpeningReason("\(chosen.app) declares \(scheme):.", .schemeDeclared))
    result.outcome = .app(chosen.app)
    if claimants.count > 1 {
      result.reasons.append(
        OpeningReason(
          "Several apps declare \(scheme):; which opens is undefined, and was seen to be the \(Self.isBeforeIOS6(tap.system) ? "first" : "last") installed.",
          .schemeUndefined, .schemeOrder))
      result.alternatives = claimants.filter { $0.app != chosen.app }.map { .app($0.app) }
    }
    result.notes.append(
      OpeningReason("Any app may declare the same scheme.", .schemeUnprotected, .universalPreferred))
    judgeSurface(chosen.app, &result)
  }

  private static func isBeforeIOS6(_ system: OSVersion) -> Bool {
    system.platform == .ios && !system.isAtLeast(OSVersion(.ios, 6))
  }

  private func judgeSurface(_ app: String, _ result: inout OpeningDecision) {
    if isThroughBrowser || tap.surface == .safari || tap.surface == .addressBar {
      result.outcome = .prompt(app)
      result.reasons.append(OpeningReason("Safari asks before it opens a custom scheme.", .safariAsks))
      return
    }
    switch tap.surface.rule.way {
    case .asksSystem, .asksForOthers:
      result.reasons.append(
        OpeningReason("open is not limited by the list of schemes to ask for.", .openUnlimited))
    case .loadsItself where tap.surface == .webViewLoad:
      result.reasons.append(
        OpeningReason("Loads that the app starts may open custom schemes.", .policyAllows))
    case .asksForItself, .opensApp, .opensAppOrStore:
      result.notes.append(OpeningReason("A custom scheme arrives as an open-URL call.", .bannerDelivery))
      result.reasons.append(
        OpeningReason(
          "Nothing says how \(tap.surface.rawValue) treats a custom scheme; it likely opens the app."))
    case .vendorDecides:
      result.outcome = .prompt(app)
      result.reasons.append(OpeningReason("The vendor of the browser decides.", .thirdPartyBrowser))
      result.alternatives += [.app(app), .nothing]
    case .isPage, .loadsItself, .invokesClips, .likelyAsksSystem, .likelyLoadsItself:
      result.reasons.append(
        OpeningReason(
          "Nothing says how \(tap.surface.rawValue) treats a custom scheme; the app around it likely decides."
        ))
      result.alternatives.append(.nothing)
    }
  }
}
