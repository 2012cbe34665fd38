import LinkMatching
import LinkSyntax

/// Looks for links that open two apps of a file.
struct OverlapSearch {
  private let file: FileRules
  private let describer: SetDescriber
  private var budget: AnalysisBudget
  private(set) var sharedEntries: [SharedEntry] = []
  private(set) var overlaps: [AppOverlap] = []
  private(set) var undecided: [String] = []
  /// What was found for apps with the same entries.
  private var known: [[[Int]]: [Found]] = [:]

  /// Links that two apps open, by a rule of each.
  private struct Found {
    var part: SetDescriber.Part
    var left: EffectiveRule
    var right: EffectiveRule
  }

  init(_ matcher: LinkMatcher, _ limits: AnalysisLimits) {
    let pool = ConditionPool()
    file = FileRules(matcher, pool)
    describer = SetDescriber(pool)
    budget = AnalysisBudget(limits)
  }

  mutating func run() throws(AnalysisError) {
    for entry in file.entries.indices where file.entries[entry].appIDs.count > 1 { try share(entry) }
    let apps = file.matcher.apps
    for (index, first) in apps.enumerated() {
      for second in apps[(index + 1)...] {
        guard !budget.isOver else {
          return undecided.append("undecided from \(first.identifier) on: time was up")
        }
        try compare(first, second)
      }
    }
  }

  /// Looks for a link that an entry opens for all its apps.
  private mutating func share(_ entry: Int) throws(AnalysisError) {
    let policy = Policy(file.rules[entry], variables: file.matcher.variableValues)
    let apps = file.entries[entry].appIDs
    for (position, rule) in policy.rules.enumerated() where opens(rule, position, policy) {
      let earlier = apps.flatMap { app in
        file.entryNumbers(of: app).prefix { $0 < entry }.flatMap { file.rules[$0] }
      }
      budget.startQuestion()
      let region = Region(include: [rule], exclude: earlier + policy.rules[..<position])
      guard let witness = region.shortestLink(&budget).witness else { continue }
      let example = ExampleLink(witness)
      for app in apps { try check(example, opens: app) }
      return sharedEntries.append(
        SharedEntry(detail: file.entries[entry].detail, apps: apps, example: example))
    }
  }

  private mutating func compare(_ first: LinkMatcher.App, _ second: LinkMatcher.App) throws(AnalysisError) {
    let key = [first.entries, second.entries]
    let found = known[key] ?? find(first, second)
    known[key] = found
    for found in found { overlaps.append(try overlap(found, first.identifier, second.identifier)) }
  }

  private mutating func find(_ first: LinkMatcher.App, _ second: LinkMatcher.App) -> [Found] {
    let left = Policy(first.entries.flatMap { file.rules[$0] }, variables: file.matcher.variableValues)
    let right = Policy(second.entries.flatMap { file.rules[$0] }, variables: file.matcher.variableValues)
    var found: [Found] = []
    for (position, rule) in left.rules.enumerated() where opens(rule, position, left) {
      for (number, other) in right.rules.enumerated()
      where other.source.detail != rule.source.detail && opens(other, number, right) && rule.mayMeet(other) {
        guard !budget.isOver else {
          undecided.append("undecided from rule \(rule.source.place) on: time was up")
          return found
        }
        let include =
          rule.identity == other.identity ? [left.sourced(rule)] : [left.sourced(rule), right.sourced(other)]
        let exclude = left.sourced(upTo: position) + right.sourced(upTo: number)
        budget.startQuestion()
        switch Region(include: include.map(\.rule), exclude: exclude.map(\.rule)).shortestLink(&budget) {
        case .empty: continue
        case .undecided:
          undecided.append("undecided for rules \(rule.source.place) and \(other.source.place)")
        case .link(let witness):
          for part in describer.parts(include: include, exclude: exclude, witness: witness, &budget) {
            found.append(Found(part: part, left: rule.source, right: other.source))
          }
        }
      }
    }
    return found
  }

  private func opens(_ rule: AnalysedRule, _ position: Int, _ policy: Policy) -> Bool {
    !rule.isExcluded && !policy.isRepeated(position)
  }

  private func overlap(_ found: Found, _ app: String, _ other: String) throws(AnalysisError) -> AppOverlap {
    let example = ExampleLink(found.part.witness)
    try check(example, opens: app)
    try check(example, opens: other)
    let isFirst = found.left.detail <= found.right.detail
    return AppOverlap(
      first: isFirst ? app : other, second: isFirst ? other : app, links: found.part.set, example: example,
      firstRule: isFirst ? found.left : found.right, secondRule: isFirst ? found.right : found.left)
  }

  /// Puts an example to the matcher before anybody sees it.
  private func check(_ example: ExampleLink, opens app: String) throws(AnalysisError) {
    let link = example.text(host: "example.com")
    guard let url = try? LinkURL(link), file.matcher.decision(for: url, app: app).decision == .match else {
      throw AnalysisError(link: link)
    }
  }
}
