import LinkSyntax

/// Explains the decisions about one link.
struct Explainer {
  let matcher: LinkMatcher
  let url: LinkURL
  let variables: [String: [[UInt8]]]
  private let entries: [EffectiveEntry]
  private let likeness: LinkLikeness

  init(matcher: LinkMatcher, url: LinkURL, entries: [EffectiveEntry]) {
    self.matcher = matcher
    self.url = url
    self.entries = entries
    variables = matcher.variableValues
    likeness = LinkLikeness(url)
  }

  func explanation(for app: LinkMatcher.App, _ decision: AppDecision) -> AppExplanation {
    let rules = app.entries.flatMap { entries[$0].rules }
    var trials: [RuleTrial] = []
    for rule in rules {
      let mismatch = RuleEvaluation(rule, url, variables: variables).mismatch
      trials.append(trial(of: rule, mismatch))
      if mismatch == nil { break }
    }
    return AppExplanation(
      decision: decision, trials: trials, untriedCount: rules.count - trials.count,
      closestMiss: decision.decision == .match ? nil : closestMiss(rules, trials, app))
  }

  private func trial(of rule: EffectiveRule, _ mismatch: PartMismatch?) -> RuleTrial {
    RuleTrial(
      detail: rule.detail, index: rule.index, isLegacyPath: rule.isLegacyPath, isExcluded: rule.isExcluded,
      value: rule.value, mismatch: mismatch)
  }

  // MARK: - The closest miss

  /// The including rule with the fewest edits among those that are most like the link.
  private func closestMiss(
    _ rules: [EffectiveRule], _ trials: [RuleTrial], _ app: LinkMatcher.App
  ) -> ClosestMiss? {
    let candidates = zip(rules, trials).filter { !$0.0.isExcluded && !$0.1.isMatch }
      .map { (rule: $0.0, trial: $0.1, likeness: likeness.of($0.0)) }
      .sorted { ($0.likeness, -$0.trial.index) > ($1.likeness, -$1.trial.index) }
      .prefix(LinkMatcher.closestMissLimit)
    let repairs = candidates.compactMap { candidate in
      RuleRepair(RuleEvaluation(candidate.rule, url, variables: variables)).map { (candidate.trial, $0) }
    }
    guard let (trial, repair) = repairs.min(by: { $0.1.edits < $1.1.edits }) else { return nil }
    // A rule that shares next to nothing with the link came close to nothing.
    guard repair.edits * 2 <= url.bytes.count - url.parts.pathStart + 8 else { return nil }
    return ClosestMiss(
      trial: trial, edits: repair.edits, link: repair.link.flatMap { opens($0, app, trial) ? $0 : nil },
      part: repair.part, pattern: repair.pattern)
  }

  /// Whether the changed link really opens the app, by this rule.
  private func opens(_ link: String, _ app: LinkMatcher.App, _ trial: RuleTrial) -> Bool {
    guard let url = try? LinkURL(link) else { return false }
    let decision = matcher.decision(for: url, app: app.identifier)
    return decision.decision == .match && decision.detail == trial.detail && decision.component == trial.index
  }
}
