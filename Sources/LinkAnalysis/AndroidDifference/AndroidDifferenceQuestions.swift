import AssetLinks
import PositionedJSON

/// The questions about the links of one place, each answered by a region of links.
struct AndroidDifferenceQuestions {
  /// The app before, and now.
  private let sides: [AndroidHost]
  private let replay: AndroidDifferenceReplay
  /// Whether the same rules narrow what opens on both sides, however they are read.
  private let sharesRules: Bool
  private var search: WitnessSearch
  private(set) var opens: [AndroidChange] = []
  private(set) var closes: [AndroidChange] = []

  private typealias Way = LinkDecisionList.Way

  /// The questions about two states of an app; `sharesLists` says that both are judged by the same asset links.
  init(
    _ old: AndroidHost, _ new: AndroidHost, _ replay: AndroidDifferenceReplay, _ search: WitnessSearch,
    sharesLists: Bool
  ) {
    sides = [old, new]
    self.replay = replay
    self.search = search
    let areEqual = old.readings.map(\.decisive) == new.readings.map(\.decisive)
    let areSettled = sides.allSatisfy { !$0.hasDoubtfulHost && $0.readings.isEmpty }
    sharesRules = sharesLists && areEqual || areSettled
  }

  /// What is left of the budget.
  var budget: AnalysisBudget { search.budget }
  /// What is unknown.
  var unknown: [ParityUnknown] { search.unknown }

  mutating func ask() throws(AnalysisError) {
    guard let before = Ways(sides[0]), let now = Ways(sides[1]) else {
      return search.note(.undecided("this host: its rules combine in too many ways"))
    }
    let ways = [before, now]
    opens = try changes(side: 1, ways)
    closes = try changes(side: 0, ways)
    for side in 0...1 { askDoubts(side, ways) }
    try askReadings(ways)
  }

  /// The ways in which links of one side open and do not.
  private struct Ways {
    var opening: [Way]
    var closing: [Way]
    /// The ways in which links do not open, whatever is in doubt.
    var never: [Way]
    /// The ways in which no filter takes links, whatever is in doubt.
    var untaken: [Way]

    init?(_ side: AndroidHost) {
      var atMost = side.sets.certain
      atMost.either += side.sets.possible
      var filters = atMost
      filters.all = []
      guard let opening = side.sets.certain.opening, let closing = side.sets.certain.closing,
        let never = atMost.closing, let untaken = filters.closing
      else { return nil }
      self.opening = opening
      self.closing = closing
      self.never = never
      self.untaken = untaken
    }
  }

  // MARK: - Changes

  /// The links that one side opens and the other does not.
  private mutating func changes(side: Int, _ ways: [Ways]) throws(AnalysisError) -> [AndroidChange] {
    let (host, replay) = (sides[side], replay)
    let found = try search.witnesses(ways[side].opening, ways[1 - side].never) { label in
      "the filter in line \(host.sets.origins[label].filter.position.line)"
    } judge: { witness throws(AnalysisError) in
      try replay.judgement(of: witness, opens: side == 1)
    }
    var changes: [AndroidChange] = []
    for shown in found {
      guard let change = try change(shown, side, ways[1 - side].opening) else { continue }
      changes.append(change)
    }
    return changes
  }

  private mutating func change(
    _ shown: WitnessSearch.Shown, _ side: Int, _ otherOpens: [Way]
  ) throws(AnalysisError) -> AndroidChange? {
    guard let decisions = try replay.decisions(about: shown.witness) else { return nil }
    let sets = sides[side].sets
    let origin = sets.origins[shown.label]
    let own = sets.certain.either.flatMap(\.steps).filter { $0.label == shown.label && $0.opens }
    let isCertain = sides.allSatisfy(\.readings.isEmpty) && sides[1 - side].sets.possible.isEmpty
    let isWhole = isCertain && own.allSatisfy { search.isEmpty(Way(include: [$0.links]), otherOpens) }
    return AndroidChange(
      filter: origin.filter.index, line: origin.filter.position.line, data: origin.data, isWhole: isWhole,
      example: replay.text(shown.witness), before: decisions.old.reason, now: decisions.new.reason)
  }

  // MARK: - What is unknown

  /// Names the doubts of sets that may open links which the side does not open for certain. Where the other side has the
  /// same set with the same doubt, only links matter that the other side opens for certain.
  private mutating func askDoubts(_ side: Int, _ ways: [Ways]) {
    let sets = sides[side].sets
    for list in sets.possible {
      let all = LinkDecisions(either: [list], all: sets.certain.all)
      guard let label = list.steps.first?.label, let doubt = sets.origins[label].doubt else { continue }
      let line = sets.origins[label].filter.position.line
      guard let opening = all.opening else {
        search.note(.undecided("the filter in line \(line)"), line: line)
        continue
      }
      var others = ways[side].closing
      if isShared(sets.origins[label], list, with: sides[1 - side].sets) {
        others = Self.both(others, ways[1 - side].opening) ?? others
      }
      search.askDoubt(opening, others, doubt, line: line)
    }
  }

  private func isShared(
    _ origin: AndroidLinkSets.Origin, _ list: LinkDecisionList, with sets: AndroidLinkSets
  ) -> Bool {
    guard sharesRules, let identity = origin.identity else { return false }
    return sets.possible.contains { other in
      guard let label = other.steps.first?.label else { return false }
      let their = sets.origins[label]
      return their.identity == identity && their.doubt == origin.doubt && other.decisive == list.decisive
    }
  }

  /// The most ways that are written out.
  private static let limit = 4_096

  private static func both(_ ways: [Way], _ others: [Way]) -> [Way]? {
    guard ways.count * others.count <= limit else { return nil }
    return ways.flatMap { way in others.map { way.and($0) } }
  }

  /// Names the doubts of dynamic rules; where both sides have the same rules, only links matter that the filters of one
  /// side take.
  private mutating func askReadings(_ ways: [Ways]) throws(AnalysisError) {
    let replay = replay
    for side in 0...1 {
      try search.askReadings(
        of: sides[side], within: sharesRules ? ways[1 - side].untaken : [Way()]
      ) { witness throws(AnalysisError) in
        try replay.doubt(about: witness, isNew: side == 1)
      }
    }
  }
}
