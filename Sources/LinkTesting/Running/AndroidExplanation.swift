import AssetLinks

/// Why a link did on Android what it did, and what mends it.
struct AndroidExplanation {
  let runner: PlanRunner
  let device: AndroidDevice
  let apps: [(name: String, decision: AppLinkDecision)]

  typealias Reasons = CheckResult.Difference.Reasons

  func reasons(for subject: String, _ observed: ObservedAnswer) -> Reasons {
    guard subject == "opens" else { return RouteExplanation(runner: runner).reasons(for: observed) }
    guard !apps.isEmpty else {
      return Reasons(
        causes: ["The device has no app of the plan with \"android\"."],
        mend: "Add \"android\" with the manifest to the app under \"apps\".")
    }
    var reasons = Reasons()
    for (name, decision) in apps {
      reasons.causes.append("\(name): \(PlanWords.visible(decision.reason.sentence))")
      if let closest = closestFilter(decision), decision.reason == .noFilter {
        reasons.causes.append(
          "Its closest filter, number \(closest.filter + 1): \(PlanWords.visible(closest.sentence))")
      }
      reasons.mend = reasons.mend ?? mend(name, decision)
    }
    return reasons
  }

  private func closestFilter(_ decision: AppLinkDecision) -> FilterDecision? {
    decision.filters.filter { $0.verdict != .yes }.max { $0.progress < $1.progress }
  }

  private func mend(_ name: String, _ decision: AppLinkDecision) -> String? {
    let manifest = runner.world.androidApps[name]?.name ?? "the manifest"
    switch decision.reason {
    case .noFilter: return "Add <data> that takes the link to an intent filter in \(manifest)."
    case .notAutoVerified: return "Add android:autoVerify=\"true\" to the intent filter in \(manifest)."
    case .host(let host, _), .otherHost(let host, _):
      let file = runner.world.sites[host]?.assetLinksName ?? "assetlinks.json of \(host)"
      return "Let a statement in \(file) name the package and the certificate of \(name)."
    case .noRule(let host), .excludedByRule(let host, _):
      let file = runner.world.sites[host]?.assetLinksName ?? "assetlinks.json of \(host)"
      return "Change the dynamic rules in \(file)."
    default: return nil
    }
  }
}
