import LinkMatching
import LinkSyntax

/// Compares two files, app by app.
struct FileComparison {
  private let old: FileRules
  private let new: FileRules
  private let describer: SetDescriber
  private var budget: AnalysisBudget
  private var known: [Lists: Outcome] = [:]
  private var outcomes: [(app: String, outcome: Outcome)] = []
  private(set) var apps: [AppDifference] = []
  private(set) var moves: [LinkMove] = []
  /// Whether all pairs of changes were asked about for links that move between apps.
  private(set) var knowsAllMoves = true

  /// The most pairs of changes that are asked about for links that move between apps.
  private static let pairLimit = 4_000

  /// The entries that speak of an app in both files: apps with the same ones need one comparison.
  private struct Lists: Hashable {
    var old: [Int]
    var new: [Int]
  }

  private struct Outcome {
    var opens = PolicyComparison.Findings()
    var closes = PolicyComparison.Findings()
  }

  init(from old: LinkMatcher, to new: LinkMatcher, _ limits: AnalysisLimits) {
    let pool = ConditionPool()
    self.old = FileRules(old, pool)
    self.new = FileRules(new, pool)
    describer = SetDescriber(pool)
    budget = AnalysisBudget(limits)
  }

  mutating func run() throws(AnalysisError) {
    let now = new.matcher.apps.map(\.identifier)
    let before = old.matcher.apps.map(\.identifier).filter { !now.contains($0) }
    var described: [Lists: (opens: [LinkChange], closes: [LinkChange])] = [:]
    for app in now + before {
      let lists = Lists(old: old.entryNumbers(of: app), new: new.entryNumbers(of: app))
      let outcome = known[lists] ?? compare(lists)
      known[lists] = outcome
      guard !outcome.opens.isEmpty || !outcome.closes.isEmpty else { continue }
      outcomes.append((app, outcome))
      if described[lists] == nil {
        described[lists] = (
          try changes(outcome.opens, app, opens: true), try changes(outcome.closes, app, opens: false)
        )
      }
      let changes = described[lists] ?? ([], [])
      apps.append(
        AppDifference(
          app: app, opens: changes.opens, closes: changes.closes,
          undecided: outcome.opens.undecided + outcome.closes.undecided))
    }
    try findMoves()
  }

  private mutating func compare(_ lists: Lists) -> Outcome {
    let before = Policy(lists.old.flatMap { old.rules[$0] }, variables: old.matcher.variableValues)
    let now = Policy(lists.new.flatMap { new.rules[$0] }, variables: new.matcher.variableValues)
    guard before.decisive != now.decisive else { return Outcome() }
    var opens = PolicyComparison(opening: now, other: before)
    opens.run(&budget)
    var closes = PolicyComparison(opening: before, other: now)
    closes.run(&budget)
    return Outcome(opens: opens.result, closes: closes.result)
  }

  // MARK: - Words

  private mutating func changes(
    _ findings: PolicyComparison.Findings, _ app: String, opens: Bool
  ) throws(AnalysisError) -> [LinkChange] {
    var changes: [LinkChange] = []
    for finding in findings.all {
      let parts = describer.parts(
        include: finding.include, exclude: finding.exclude, witness: finding.witness, &budget)
      for part in parts {
        let example = ExampleLink(part.witness)
        try replay(example, app, opensBefore: !opens, opensNow: opens)
        changes.append(
          LinkChange(
            links: part.set, example: example, before: opens ? finding.other : finding.opening,
            now: opens ? finding.opening : finding.other))
      }
    }
    return changes
  }

  /// Puts an example to both matchers before anybody sees it.
  private func replay(
    _ example: ExampleLink, _ app: String, opensBefore: Bool, opensNow: Bool
  ) throws(AnalysisError) {
    let link = example.text(host: "example.com")
    guard let url = try? LinkURL(link),
      (old.matcher.decision(for: url, app: app).decision == .match) == opensBefore,
      (new.matcher.decision(for: url, app: app).decision == .match) == opensNow
    else { throw AnalysisError(link: link) }
  }

  // MARK: - Moves

  private mutating func findMoves() throws(AnalysisError) {
    var pairs = 0
    for (from, lost) in outcomes {
      for (to, won) in outcomes where from != to {
        for closed in lost.closes.all {
          for opened in won.opens.all {
            pairs += 1
            guard pairs <= Self.pairLimit else {
              knowsAllMoves = false
              return
            }
            try ask(closed, from, opened, to)
          }
        }
      }
    }
  }

  private mutating func ask(
    _ closed: PolicyComparison.Finding, _ from: String, _ opened: PolicyComparison.Finding, _ to: String
  ) throws(AnalysisError) {
    let include = closed.include + opened.include
    let exclude = closed.exclude + opened.exclude
    budget.startQuestion()
    let region = Region(include: include.map(\.rule), exclude: exclude.map(\.rule))
    let answer = region.shortestLink(&budget)
    if answer.isUndecided { knowsAllMoves = false }
    guard let witness = answer.witness else { return }
    for part in describer.parts(include: include, exclude: exclude, witness: witness, &budget) {
      let example = ExampleLink(part.witness)
      try replay(example, from, opensBefore: true, opensNow: false)
      try replay(example, to, opensBefore: false, opensNow: true)
      moves.append(LinkMove(from: from, to: to, links: part.set, example: example))
    }
  }
}
