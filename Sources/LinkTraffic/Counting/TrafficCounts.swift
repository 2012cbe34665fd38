/// What was counted in a log: numbers, path prefixes and a few paths, never a query.
///
/// Counts of parts of a log, taken with equal ``TrafficPlan``s, can be added in any order and grouping: the sum is
/// that of the whole log. Of ``unclaimedPrefixes`` this holds up to the error that they state.
public struct TrafficCounts: Hashable, Sendable {
  /// Lines that are not empty.
  public var lines = 0
  /// Links that open at least one app.
  public var matched = 0
  /// Links that open none, and that a rule keeps out of at least one.
  public var excluded = 0
  /// Links about which no rule says anything.
  public var unclaimed = 0
  /// Lines of which nothing can be made, by the raw value of the fault.
  public var unreadable: [Int]
  /// Lines that speak of no link to be judged, by the raw value of the reason.
  public var passedOver: [Int]
  /// Logs that could not be read to their end.
  public var incompleteLogs = 0
  /// Links with a fragment. Servers are sent none: where there is not one, the log holds none.
  public var withFragment = 0
  /// Links without a fragment of which a rule that needs one would be the decider if they had it.
  public var undecidedByFragment = 0
  /// Links for which another reading of the file is plausible; `Uncertainty` has the reasons.
  public var doubtful = 0
  /// How many links each rule decided about for at least one app, by the number of the rule.
  public var ruleHits: [Int]
  /// How many links without a fragment each rule that needs one would decide about if the fragment fitted.
  public var possibleHits: [Int]
  /// How many links open each app, by its number in ``TrafficPlan/apps``.
  public var appMatched: [Int]
  /// How many links each app is kept out of.
  public var appExcluded: [Int]
  /// The beginnings of paths that no rule claims.
  public var unclaimedPrefixes = FrequentTexts()
  /// What the other file would change; `nil` where none was compared.
  public var change: TrafficChange?

  /// No lines yet.
  public init(_ plan: TrafficPlan) {
    unreadable = Array(repeating: 0, count: LogFault.allCases.count)
    passedOver = Array(repeating: 0, count: LogLine.PassedOver.allCases.count)
    ruleHits = Array(repeating: 0, count: plan.rules.count)
    possibleHits = ruleHits
    appMatched = Array(repeating: 0, count: plan.apps.count)
    appExcluded = appMatched
    change = plan.newMatcher == nil ? nil : TrafficChange()
  }

  /// Lines of which nothing can be made.
  public var unreadableLines: Int { unreadable.reduce(0, Tally.sum) }
  /// Lines that speak of no link to be judged.
  public var passedOverLines: Int { passedOver.reduce(0, Tally.sum) }
  /// Whether the log can be judged by rules that need a fragment.
  public var holdsFragments: Bool { withFragment > 0 }

  /// Adds the counts of another part, taken with an equal plan.
  public mutating func add(_ other: TrafficCounts) {
    for count in [
      \TrafficCounts.lines, \.matched, \.excluded, \.unclaimed, \.incompleteLogs, \.withFragment,
      \.undecidedByFragment, \.doubtful,
    ] { self[keyPath: count] = Tally.sum(self[keyPath: count], other[keyPath: count]) }
    Tally.add(other.unreadable, to: &unreadable)
    Tally.add(other.passedOver, to: &passedOver)
    Tally.add(other.ruleHits, to: &ruleHits)
    Tally.add(other.possibleHits, to: &possibleHits)
    Tally.add(other.appMatched, to: &appMatched)
    Tally.add(other.appExcluded, to: &appExcluded)
    unclaimedPrefixes.merge(other.unclaimedPrefixes)
    if let change = other.change { self.change?.add(change) }
  }
}
