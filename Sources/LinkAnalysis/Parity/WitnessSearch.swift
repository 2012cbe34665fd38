import PositionedJSON

/// Looks for shortest links that one side opens and another does not, and has each judged before it counts.
///
/// What cannot be said is collected: links that a side leaves open, and questions beyond the budget.
struct WitnessSearch {
  typealias Way = LinkDecisionList.Way

  /// A link that shows a difference.
  struct Shown {
    /// The label of the set that opens it.
    var label: Int
    var witness: LinkWitness
    /// Whether no link does that escapes only what needs it.
    var needsSpelling: Bool

    fileprivate func isBetter(than other: Shown) -> Bool {
      if needsSpelling != other.needsSpelling { return !needsSpelling }
      return witness.isShorter(than: other.witness)
    }
  }

  /// What both sides say of a link that was found.
  enum Judgement {
    /// It is a difference for certain.
    case shows
    /// It is left open, and why.
    case leavesOpen(ParityDoubt?)
  }

  private let plain: LinkConditions
  private let text: (LinkWitness) -> String
  /// What is left of the budget.
  var budget: AnalysisBudget
  /// What is unknown.
  private(set) var unknown: [ParityUnknown] = []

  /// A search; `text` writes a link for people.
  init(_ pool: ConditionPool, _ budget: AnalysisBudget, text: @escaping (LinkWitness) -> String) {
    plain = pool.plainlySpelled
    self.budget = budget
    self.text = text
  }

  /// For each set that opens links on one side which do not open on the other, a shortest such link; those that escape
  /// what needs no escape only where no other does.
  ///
  /// - Parameters:
  ///   - opening: The ways in which links open on the one side.
  ///   - closing: The ways in which they do not on the other.
  ///   - words: What the set of a label is called where its question is not decided.
  ///   - judge: Puts a link to both sides.
  mutating func witnesses(
    _ opening: [Way], _ closing: [Way], words: (Int) -> String,
    judge: (LinkWitness) throws(AnalysisError) -> Judgement
  ) throws(AnalysisError) -> [Shown] {
    var found: [Shown] = []
    for way in opening {
      for other in closing {
        guard let shown = try shown(way.and(other), words, judge) else { continue }
        if let index = found.firstIndex(where: { $0.label == way.label }) {
          if shown.isBetter(than: found[index]) { found[index] = shown }
        } else {
          found.append(shown)
        }
      }
    }
    return found
  }

  private mutating func shown(
    _ way: Way, _ words: (Int) -> String, _ judge: (LinkWitness) throws(AnalysisError) -> Judgement
  ) throws(AnalysisError) -> Shown? {
    for needsSpelling in [false, true] {
      var way = way
      if !needsSpelling { way.include.append(plain) }
      budget.startQuestion()
      let answer = way.region.shortestLink(&budget)
      if answer.isUndecided { note(.undecided(words(way.label))) }
      guard let witness = answer.witness else { continue }
      switch try judge(witness) {
      case .shows: return Shown(label: way.label, witness: witness, needsSpelling: needsSpelling)
      case .leavesOpen(let doubt): if let doubt { note(doubt, example: text(witness)) }
      }
    }
    return nil
  }

  /// Whether it is proved that no link is decided in one way and in one of some others.
  mutating func isEmpty(_ way: Way, _ others: [Way]) -> Bool {
    for other in others {
      budget.startQuestion()
      guard way.and(other).region.shortestLink(&budget).isEmpty else { return false }
    }
    return true
  }

  // MARK: - What is unknown

  /// Names what is unknown, once for each line of a manifest.
  mutating func note(_ doubt: ParityDoubt, line: Int? = nil, example: String? = nil) {
    guard !unknown.contains(where: { $0.doubt == doubt && $0.line == line }) else { return }
    unknown.append(ParityUnknown(doubt: doubt, line: line, example: example))
  }

  /// Names the doubt of a set that may open links, if there is one in one of `others`.
  mutating func askDoubt(_ opening: [Way], _ others: [Way], _ doubt: ParityDoubt, line: Int) {
    for way in opening {
      for other in others {
        budget.startQuestion()
        let answer = way.and(other).region.shortestLink(&budget)
        if answer.isEmpty { continue }
        return note(doubt, line: line, example: answer.witness.map(text))
      }
    }
  }

  /// Names the doubts of dynamic rules: links about which two readings of them disagree.
  ///
  /// - Parameters:
  ///   - side: The app whose rules they are.
  ///   - within: Only links that are decided in one of these ways matter.
  ///   - judge: Why a link is unknown.
  mutating func askReadings(
    of side: AndroidHost, within: [Way] = [Way()],
    judge: (LinkWitness) throws(AnalysisError) -> ParityDoubt
  ) throws(AnalysisError) {
    guard let first = side.readings.first else { return }
    var manifest = side.sets.certain
    for reading in side.readings.dropFirst() {
      for pair in [[first, reading], [reading, first]] {
        manifest.all = [pair[0]]
        guard let opening = manifest.opening else {
          note(.undecided("the readings of the dynamic rules"))
          continue
        }
        try askReadings(opening, pair[1].closing, within, judge)
      }
    }
  }

  private mutating func askReadings(
    _ opening: [Way], _ closing: [Way], _ within: [Way],
    _ judge: (LinkWitness) throws(AnalysisError) -> ParityDoubt
  ) throws(AnalysisError) {
    for way in opening {
      for other in closing {
        for last in within {
          budget.startQuestion()
          let answer = way.and(other).and(last).region.shortestLink(&budget)
          if answer.isEmpty { continue }
          guard let witness = answer.witness else {
            note(.undecided("the readings of the dynamic rules"))
            continue
          }
          note(try judge(witness), example: text(witness))
        }
      }
    }
  }
}
