import AssetLinks

/// Looks for the links that change, one place after the other.
struct AndroidDifferenceSearch {
  private let old: AppLinkDecider
  private let new: AppLinkDecider
  /// Whether both sides are judged by the same asset links.
  private let sharesLists: Bool
  private let pool = ConditionPool()
  private var budget: AnalysisBudget

  init(_ old: AppLinkDecider, _ new: AppLinkDecider, _ limits: AnalysisLimits) {
    self.old = old
    self.new = new
    sharesLists = old.hasSameAssetLinks(as: new)
    budget = AnalysisBudget(limits)
  }

  mutating func difference(at place: ParityHosts.Host) throws(AnalysisError) -> AndroidPlaceDifference {
    let before = AndroidHost(old, place, pool)
    let now = AndroidHost(new, place, pool)
    let replay = AndroidDifferenceReplay(old: old, new: new, root: place.root)
    var questions = AndroidDifferenceQuestions(
      before, now, replay, WitnessSearch(pool, budget) { replay.text($0) }, sharesLists: sharesLists)
    try questions.ask()
    budget = questions.budget
    return AndroidPlaceDifference(
      place: place.words, host: place.text, obstacleBefore: before.obstacle, obstacleNow: now.obstacle,
      assumesVerification: before.assumesVerification || now.assumesVerification,
      opens: questions.opens, closes: questions.closes, unknown: questions.unknown)
  }
}
