import LinkSyntax

/// Looks for the including rule that is the fewest edits away, among those that are most like the link.
struct ClosestMissSearch {
  /// How many rules of an app are looked at closely.
  static let candidateLimit = 12

  private let app: String
  private let trials: RuleTrials
  private var link: ExplainedLink { trials.link }

  init(_ app: String, _ trials: RuleTrials) {
    self.app = app
    self.trials = trials
  }

  var result: ClosestMiss? {
    let repairs = candidates.compactMap { position -> (position: Int, repair: RuleRepair)? in
      RuleRepair(RuleEvaluation(trials.rules[position], link)).map { (position, $0) }
    }
    guard let (position, repair) = repairs.min(by: { $0.repair.edits < $1.repair.edits }) else { return nil }
    // A rule that shares next to nothing with the link came close to nothing.
    guard repair.edits * 2 <= link.url.bytes.count - link.url.parts.pathStart + 8 else { return nil }
    let trial = trials[position]
    return ClosestMiss(
      trial: trial, edits: repair.edits, link: repair.link.flatMap { opens($0, trial) ? $0 : nil },
      part: repair.part, pattern: repair.pattern)
  }

  /// The positions of the tried rules that have most in common with the link and would open the app, best first.
  private var candidates: [Int] {
    let likeness = LinkLikeness(link.url)
    var best: [(likeness: Int, position: Int)] = []
    for position in trials.indices {
      let rule = trials.rules[position]
      guard !rule.isExcluded else { continue }
      let score = likeness.of(rule)
      guard best.count < Self.candidateLimit || score > best[best.count - 1].likeness else { continue }
      let place = best.firstIndex { $0.likeness < score } ?? best.count
      best.insert((score, position), at: place)
      if best.count > Self.candidateLimit { best.removeLast() }
    }
    return best.map { $0.position }
  }

  /// Whether the changed link really opens the app, by this rule.
  private func opens(_ text: String, _ trial: RuleTrial) -> Bool {
    guard let url = try? LinkURL(text) else { return false }
    let decision = link.matcher.decision(for: url, app: app)
    return decision.decision == .match && decision.detail == trial.detail && decision.component == trial.index
  }
}
