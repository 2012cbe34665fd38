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

  /// The closest miss; `nil` only for an app without including rule.
  var result: ClosestMiss? {
    let candidates = candidates
    guard let first = candidates.first else { return nil }
    var nearest: (position: Int, edits: Int)?
    for position in candidates {
      let distance = RuleDistance(RuleEvaluation(trials.rules[position], link))
      if let edits = distance.edits(below: nearest?.edits ?? .max) { nearest = (position, edits) }
      if nearest?.edits == 0 { break }
    }
    return miss(at: nearest?.position ?? first)
  }

  private func miss(at position: Int) -> ClosestMiss {
    let evaluation = RuleEvaluation(trials.rules[position], link)
    let trial = RuleTrial(trials.rules[position], mismatches: evaluation.mismatches)
    let isBehind = trials.decider.map { $0 < position } ?? false
    var miss = ClosestMiss(trial: trial, edits: nil, link: nil, isBehindDecider: isBehind, patterns: [])
    let repair = RuleRepair(evaluation)
    if let link = repair.link {
      miss.edits = repair.edits
      if !trial.isMatch, opens(link, trial) { miss.link = String(decoding: link, as: UTF8.self) }
    }
    if !isBehind { miss.patterns = repair.patterns ?? [] }
    return miss
  }

  /// The positions of the including rules that have most in common with the link, best first.
  private var candidates: [Int] {
    let likeness = LinkLikeness(link.url)
    var best: [(likeness: Int, position: Int)] = []
    for position in 0..<trials.rules.count {
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
  private func opens(_ link: [UInt8], _ trial: RuleTrial) -> Bool {
    guard let url = try? LinkURL(bytes: link) else { return false }
    let decision = self.link.matcher.decision(for: url, app: app)
    return decision.decision == .match && decision.detail == trial.detail && decision.component == trial.index
  }
}
