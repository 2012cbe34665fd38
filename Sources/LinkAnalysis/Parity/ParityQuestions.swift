import AssetLinks
import LinkMatching
import PositionedJSON

/// The questions about one host, each answered by a region of links.
struct ParityQuestions {
  private let apple: AppleLinkSets
  private let side: AndroidHost
  private let replay: ParityReplay
  private let describer: SetDescriber
  private var search: WitnessSearch
  private(set) var iosOnly: [AppleOnlyLinks] = []
  private(set) var androidOnly: [AndroidOnlyLinks] = []

  typealias Way = LinkDecisionList.Way

  init(
    _ apple: AppleLinkSets, _ side: AndroidHost, _ replay: ParityReplay, _ describer: SetDescriber,
    _ pool: ConditionPool, _ budget: AnalysisBudget
  ) {
    self.apple = apple
    self.side = side
    self.replay = replay
    self.describer = describer
    search = WitnessSearch(pool, budget) { replay.text($0) }
  }

  /// What is left of the budget.
  var budget: AnalysisBudget { search.budget }
  /// What is unknown.
  var unknown: [ParityUnknown] { search.unknown }

  mutating func ask() throws(AnalysisError) {
    let certain = side.sets.certain
    // What may open the Android app is no difference for certain.
    var atMost = certain
    atMost.either += side.sets.possible
    guard let appleOpens = apple.decisions.opening, let appleCloses = apple.decisions.closing,
      let androidOpens = certain.opening, let androidCloses = certain.closing, let neverOpens = atMost.closing
    else {
      search.note(.undecided("this host: its rules combine in too many ways"))
      return
    }
    let (rules, host, replay) = (self.apple, self.side, self.replay)
    let shownOnIOS = try search.witnesses(appleOpens, neverOpens) { label in
      "rule \(rules.origins[label].rule.source.place)"
    } judge: { witness throws(AnalysisError) in
      try replay.judgement(of: witness, opensIOS: true)
    }
    for shown in shownOnIOS { iosOnly.append(difference(shown, androidOpens)) }
    let shownOnAndroid = try search.witnesses(androidOpens, appleCloses) { label in
      "the filter in line \(host.sets.origins[label].filter.position.line)"
    } judge: { witness throws(AnalysisError) in
      try replay.judgement(of: witness, opensIOS: false)
    }
    for shown in shownOnAndroid { androidOnly.append(androidDifference(shown, appleOpens)) }
    askDoubts(androidCloses)
    try search.askReadings(of: side) { witness throws(AnalysisError) in try replay.doubt(about: witness) }
  }

  // MARK: - Words

  private mutating func difference(
    _ shown: WitnessSearch.Shown, _ androidOpens: [Way]
  ) -> AppleOnlyLinks {
    let origin = apple.origins[shown.label]
    let parts = describer.parts(
      include: [origin.policy.sourced(origin.rule)], exclude: origin.policy.sourced(upTo: origin.position),
      witness: shown.witness, &search.budget)
    let own = Way(
      include: [origin.rule.conditions],
      exclude: origin.policy.rules[..<origin.position].map(\.conditions))
    var set = parts[0].set
    set.isExact = set.isExact && side.sets.possible.isEmpty && search.isEmpty(own, androidOpens)
    return AppleOnlyLinks(
      app: origin.app, links: set, example: replay.text(shown.witness),
      needsSpelling: shown.needsSpelling, rule: origin.rule.source)
  }

  private mutating func androidDifference(
    _ shown: WitnessSearch.Shown, _ appleOpens: [Way]
  ) -> AndroidOnlyLinks {
    let origin = side.sets.origins[shown.label]
    let own = side.sets.certain.either.flatMap(\.steps).filter { $0.label == shown.label && $0.opens }
    let isWhole =
      own.allSatisfy { search.isEmpty(Way(include: [$0.links]), appleOpens) } && side.readings.isEmpty
    return AndroidOnlyLinks(
      filter: origin.filter.index, line: origin.filter.position.line, data: origin.data, isWhole: isWhole,
      example: replay.text(shown.witness), needsSpelling: shown.needsSpelling)
  }

  // MARK: - What is unknown

  /// Names the doubts of sets that may open links which nothing opens for certain.
  private mutating func askDoubts(_ closes: [Way]) {
    for list in side.sets.possible {
      for way in list.opening {
        let origin = side.sets.origins[way.label]
        guard let doubt = origin.doubt else { continue }
        search.askDoubt([way], closes, doubt, line: origin.filter.position.line)
      }
    }
  }
}
