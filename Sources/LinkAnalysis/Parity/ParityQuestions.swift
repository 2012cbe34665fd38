import AssetLinks
import LinkMatching
import PositionedJSON

/// The questions about one host, each answered by a region of links.
struct ParityQuestions {
  private let apple: AppleLinkSets
  private let side: AndroidHost
  private let replay: ParityReplay
  private let describer: SetDescriber
  private let plain: LinkConditions
  private(set) var budget: AnalysisBudget
  private(set) var iosOnly: [AppleOnlyLinks] = []
  private(set) var androidOnly: [AndroidOnlyLinks] = []
  private(set) var unknown: [ParityUnknown] = []

  typealias Way = LinkDecisionList.Way

  init(
    _ apple: AppleLinkSets, _ side: AndroidHost, _ replay: ParityReplay, _ describer: SetDescriber,
    _ pool: ConditionPool, _ budget: AnalysisBudget
  ) {
    self.apple = apple
    self.side = side
    self.replay = replay
    self.describer = describer
    plain = pool.plainlySpelled
    self.budget = budget
  }

  mutating func ask() throws(AnalysisError) {
    let certain = side.sets.certain
    // What may open the Android app is no difference for certain.
    var atMost = certain
    atMost.either += side.sets.possible
    guard let appleOpens = apple.decisions.opening, let appleCloses = apple.decisions.closing,
      let androidOpens = certain.opening, let androidCloses = certain.closing, let neverOpens = atMost.closing
    else {
      unknown.append(
        ParityUnknown(
          doubt: .undecided("this host: its rules combine in too many ways"), line: nil, example: nil))
      return
    }
    for shown in try witnesses(appleOpens, neverOpens, opensIOS: true) {
      iosOnly.append(difference(shown, androidOpens))
    }
    for shown in try witnesses(androidOpens, appleCloses, opensIOS: false) {
      androidOnly.append(androidDifference(shown, appleOpens))
    }
    askDoubts(androidCloses)
    try askReadings()
  }

  // MARK: - Differences

  /// A link that shows a difference.
  private struct Shown {
    var label: Int
    var witness: LinkWitness
    /// Whether no link does that escapes only what needs it.
    var needsSpelling: Bool

    func isBetter(than other: Shown) -> Bool {
      if needsSpelling != other.needsSpelling { return !needsSpelling }
      return witness.isShorter(than: other.witness)
    }
  }

  /// For each set that opens links on one side which do not open on the other, a shortest such link; those that escape
  /// what needs no escape only where no other does.
  private mutating func witnesses(
    _ opening: [Way], _ closing: [Way], opensIOS: Bool
  ) throws(AnalysisError) -> [Shown] {
    var found: [Shown] = []
    for way in opening {
      for other in closing {
        guard let shown = try shown(way.and(other), opensIOS: opensIOS) else { continue }
        if let index = found.firstIndex(where: { $0.label == way.label }) {
          if shown.isBetter(than: found[index]) { found[index] = shown }
        } else {
          found.append(shown)
        }
      }
    }
    return found
  }

  private mutating func shown(_ way: Way, opensIOS: Bool) throws(AnalysisError) -> Shown? {
    for needsSpelling in [false, true] {
      var way = way
      if !needsSpelling { way.include.append(plain) }
      if let witness = ask(way, isIOS: opensIOS), let shown = try certain(witness, opensIOS: opensIOS) {
        return Shown(label: way.label, witness: shown, needsSpelling: needsSpelling)
      }
    }
    return nil
  }

  private mutating func ask(_ way: Way, isIOS: Bool) -> LinkWitness? {
    budget.startQuestion()
    switch way.region.shortestLink(&budget) {
    case .empty: return nil
    case .link(let witness): return witness
    case .undecided:
      let words =
        isIOS
        ? "rule \(apple.origins[way.label].rule.source.place)"
        : "the filter in line \(side.sets.origins[way.label].filter.position.line)"
      note(.undecided(words), nil, nil)
      return nil
    }
  }

  /// The link that shows a difference, put to both matchers.
  private mutating func certain(
    _ witness: LinkWitness, opensIOS: Bool
  ) throws(AnalysisError) -> LinkWitness? {
    guard let answer = try replay.answer(witness) else {
      note(.undecided("a link that is too long to be judged"), nil, nil)
      return nil
    }
    let isExpected = opensIOS ? Verdict.no : .yes
    guard answer.opensIOS == opensIOS, answer.opensAndroid == isExpected || answer.opensAndroid == .unknown
    else { throw AnalysisError(link: replay.text(witness)) }
    guard answer.opensAndroid == .unknown else { return witness }
    if let doubt = answer.doubt { note(doubt, nil, replay.text(witness)) }
    return nil
  }

  private mutating func note(_ doubt: ParityDoubt, _ line: Int?, _ example: String?) {
    guard !unknown.contains(where: { $0.doubt == doubt && $0.line == line }) else { return }
    unknown.append(ParityUnknown(doubt: doubt, line: line, example: example))
  }

  // MARK: - Words

  private mutating func difference(
    _ shown: Shown, _ androidOpens: [Way]
  ) -> AppleOnlyLinks {
    let origin = apple.origins[shown.label]
    let parts = describer.parts(
      include: [origin.policy.sourced(origin.rule)], exclude: origin.policy.sourced(upTo: origin.position),
      witness: shown.witness, &budget)
    let own = Way(
      include: [origin.rule.conditions],
      exclude: origin.policy.rules[..<origin.position].map(\.conditions))
    var set = parts[0].set
    set.isExact = set.isExact && side.sets.possible.isEmpty && isEmpty(own, androidOpens)
    return AppleOnlyLinks(
      app: origin.app, links: set, example: replay.text(shown.witness),
      needsSpelling: shown.needsSpelling, rule: origin.rule.source)
  }

  private mutating func androidDifference(
    _ shown: Shown, _ appleOpens: [Way]
  ) -> AndroidOnlyLinks {
    let origin = side.sets.origins[shown.label]
    let own = side.sets.certain.either.flatMap(\.steps).filter { $0.label == shown.label && $0.opens }
    let isWhole = own.allSatisfy { isEmpty(Way(include: [$0.links]), appleOpens) } && side.readings.isEmpty
    return AndroidOnlyLinks(
      filter: origin.filter.index, line: origin.filter.position.line, data: origin.data, isWhole: isWhole,
      example: replay.text(shown.witness), needsSpelling: shown.needsSpelling)
  }

  private mutating func isEmpty(_ way: Way, _ others: [Way]) -> Bool {
    for other in others {
      budget.startQuestion()
      guard way.and(other).region.shortestLink(&budget).isEmpty else { return false }
    }
    return true
  }

  // MARK: - What is unknown

  /// Names the doubts of sets that may open links which nothing opens for certain.
  private mutating func askDoubts(_ closes: [Way]) {
    for list in side.sets.possible {
      for way in list.opening {
        let origin = side.sets.origins[way.label]
        guard let doubt = origin.doubt else { continue }
        for other in closes {
          budget.startQuestion()
          let answer = way.and(other).region.shortestLink(&budget)
          if answer.isEmpty { continue }
          note(doubt, origin.filter.position.line, answer.witness.map(replay.text))
          break
        }
      }
    }
  }

  /// Names the doubts of dynamic rules: links about which two readings of them disagree.
  private mutating func askReadings() throws(AnalysisError) {
    guard let first = side.readings.first else { return }
    var manifest = side.sets.certain
    for reading in side.readings.dropFirst() {
      for pair in [[first, reading], [reading, first]] {
        manifest.all = [pair[0]]
        guard let opening = manifest.opening else {
          note(.undecided("the readings of the dynamic rules"), nil, nil)
          continue
        }
        try askReadings(opening, pair[1].closing)
      }
    }
  }

  private mutating func askReadings(_ opening: [Way], _ closing: [Way]) throws(AnalysisError) {
    for way in opening {
      for other in closing {
        budget.startQuestion()
        let answer = way.and(other).region.shortestLink(&budget)
        if answer.isEmpty { continue }
        guard let witness = answer.witness else {
          note(.undecided("the readings of the dynamic rules"), nil, nil)
          continue
        }
        guard let shown = try replay.answer(witness) else {
          note(.undecided("a link that is too long to be judged"), nil, nil)
          continue
        }
        guard shown.opensAndroid == .unknown, let doubt = shown.doubt else {
          throw AnalysisError(link: replay.text(witness))
        }
        note(doubt, nil, replay.text(witness))
      }
    }
  }
}
