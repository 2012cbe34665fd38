import LinkTraffic

/// What is reported about the traffic of a log, whatever the format.
struct CoverageReport {
  let plan: TrafficPlan
  let counts: TrafficCounts
  /// The rules of the apps that were asked about, in file order.
  let rows: [Row]
  /// The beginnings of paths that no rule claims, the most frequent first.
  let prefixes: [FrequentTexts.Item]

  /// A rule and what the traffic says of it.
  struct Row {
    let rule: TrafficRule
    let hits: Int
    let possibleHits: Int
    let state: State
  }

  /// What the traffic says of a rule.
  enum State: String {
    /// It decided about some link.
    case hit
    /// It decided about no link.
    case neverHit
    /// It needs a fragment, and the log holds none.
    case cannotBeJudged
  }

  /// A report with at most `top` prefixes.
  init(_ plan: TrafficPlan, _ counts: TrafficCounts, top: Int) {
    self.plan = plan
    self.counts = counts
    var rows: [Row] = []
    for (number, rule) in plan.rules.enumerated() where !rule.apps.isEmpty {
      let hits = counts.ruleHits[number]
      let state: State =
        hits > 0 ? .hit : rule.needsFragment && !counts.holdsFragments ? .cannotBeJudged : .neverHit
      rows.append(Row(rule: rule, hits: hits, possibleHits: counts.possibleHits[number], state: state))
    }
    self.rows = rows
    prefixes = Array(counts.unclaimedPrefixes.items.prefix(top))
  }

  /// The rules in a state.
  func rows(_ state: State) -> [Row] { rows.filter { $0.state == state } }

  /// The links whose decision hangs on a fragment that the log does not hold; none where it holds fragments.
  var undecidedByFragment: Int { counts.holdsFragments ? 0 : counts.undecidedByFragment }

  /// What the lines were, with their numbers.
  var classes: [(lines: Int, phrase: String)] {
    var classes = [
      (counts.matched, "open an app"), (counts.excluded, "kept out by a rule"),
      (counts.unclaimed, "claimed by no rule"),
    ]
    for reason in LogLine.PassedOver.allCases where counts.passedOver[Int(reason.rawValue)] > 0 {
      classes.append((counts.passedOver[Int(reason.rawValue)], "passed over: \(reason.phrase)"))
    }
    for fault in LogFault.allCases where counts.unreadable[Int(fault.rawValue)] > 0 {
      classes.append((counts.unreadable[Int(fault.rawValue)], "unreadable: \(fault.message)"))
    }
    return classes
  }

  /// What must be known to read the numbers, as sentences.
  var remarks: [String] {
    var remarks: [String] = []
    let undecided = undecidedByFragment
    if undecided > 0 {
      remarks.append(
        "The log holds no fragments; \(Quoted.counted(undecided, "link")) could be decided by a rule that needs one."
      )
    }
    if counts.doubtful > 0 {
      remarks.append(
        "Apple's behaviour is not known for \(Quoted.counted(counts.doubtful, "link")); "
          + "\"applinks match\" says why.")
    }
    if counts.incompleteLogs > 0 {
      remarks.append("\(Quoted.counted(counts.incompleteLogs, "log")) could not be read to the end.")
    }
    return remarks
  }

  /// How far the counts of prefixes can be off; `nil` where they are exact.
  var prefixRemark: String? {
    let error = counts.unclaimedPrefixes.error
    return error > 0 ? "Each count may be too low by at most \(ProgressLine.grouped(error))." : nil
  }

  /// A rule in the file's own words.
  static func source(_ rule: TrafficRule) -> String {
    RuleSource.line(of: rule.value) + (rule.isExcluded ? "  (excludes)" : "")
  }

  /// The old and the new rule of a change, in words.
  func rules(of change: TrafficChange.Case) -> String {
    let old = change.old.map { plan.rules[$0].position } ?? "no rule"
    let new = change.new.map { plan.newRules[$0].position } ?? "no rule"
    return "\(old) → \(new)"
  }
}
