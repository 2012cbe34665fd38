import LinkSyntax

/// Rules in the making, in their order: exact ones for links that the others get wrong, exclusions, rules that open.
struct RuleList {
  /// Rules for single links, ahead of all others.
  private(set) var exceptions: [SynthesisedRule] = []
  private(set) var excludes: [SynthesisedRule]
  private(set) var includes: [SynthesisedRule]

  init(includes: [SynthesisedRule], excludes: [SynthesisedRule]) {
    self.includes = Self.sorted(includes)
    self.excludes = Self.sorted(excludes)
  }

  /// All rules in the order in which they are tried.
  var rules: [SynthesisedRule] { exceptions + excludes + includes }

  /// The links of `set` that the rules get wrong.
  func wrongLinks(_ set: SampleSet) -> [Int] {
    let rules = rules
    var replay = Replay(rules)
    return set.samples.indices.filter { index in
      let opens = replay.decider(set.samples[index].url).map { !rules[$0].isExcluded } ?? false
      return opens != set.samples[index].opens
    }
  }

  /// Adds exact rules for `links` until every link of `set` is classified rightly.
  mutating func repair(_ set: SampleSet, _ links: [Int]) throws(SynthesisError) {
    var wrong = links
    var known = Set(exceptions)
    var rounds = 0
    while !wrong.isEmpty {
      let before = known.count
      rounds += 1
      // A rule for a link can take away another link; where that goes on and on, every link gets its rule.
      for index in rounds < Self.mostRounds ? wrong : Array(set.samples.indices) {
        let rule = Self.exactRule(set, index)
        if known.insert(rule).inserted { exceptions.append(rule) }
      }
      exceptions.sort { one, other in
        if one.wildcards != other.wildcards { return one.wildcards < other.wildcards }
        if one.isExcluded != other.isExcluded { return one.isExcluded }
        return one.sortKey.lexicographicallyPrecedes(other.sortKey)
      }
      if known.count == before { throw conflict(set, wrong) }
      wrong = wrongLinks(set)
    }
  }

  private static let mostRounds = 8

  /// The rule for a link alone; for its path alone where no other link with the path has the other label.
  private static func exactRule(_ set: SampleSet, _ index: Int) -> SynthesisedRule {
    let sample = set.samples[index]
    var template = Template(head: sample.path.count)
    if set.isMixed[index] { template.condition = .everything(sample.query, sample.fragment) }
    return template.rule(of: sample, isExcluded: !sample.opens)
  }

  /// The links whose own rules are taken away by rules for others: their paths hold `*`, for which patterns have
  /// no spelling.
  private func conflict(_ set: SampleSet, _ wrong: [Int]) -> SynthesisError {
    let rules = rules
    var replay = Replay(rules)
    var owners: [SynthesisedRule: Int] = [:]
    for index in set.samples.indices {
      let rule = Self.exactRule(set, index)
      if owners[rule] == nil { owners[rule] = index }
    }
    var conflicts: [SynthesisError.Conflict] = []
    for index in wrong where conflicts.count < SynthesisError.mostConflicts {
      guard let number = replay.decider(set.samples[index].url), let owner = owners[rules[number]] else {
        continue
      }
      let link = set.samples[index].url
      let other = set.samples[owner].url
      conflicts.append(
        set.samples[index].opens
          ? SynthesisError.Conflict(open: link, browser: other)
          : SynthesisError.Conflict(open: other, browser: link))
    }
    return .conflicts(conflicts, count: wrong.count)
  }

  // MARK: - Shorter lists

  /// Takes other rules in the place of those that open and exclude.
  mutating func replace(includes: [SynthesisedRule], excludes: [SynthesisedRule]) {
    self.includes = Self.sorted(includes)
    self.excludes = Self.sorted(excludes)
  }

  private static func sorted(_ rules: [SynthesisedRule]) -> [SynthesisedRule] {
    Array(Set(rules)).sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }
}
