import LinkMatching

/// A rule as a set of links: those that satisfy all its conditions.
struct AnalysedRule {
  /// The rule as it is read.
  let source: EffectiveRule
  /// The links.
  let conditions: LinkConditions

  init(_ source: EffectiveRule, path: Condition?, query: [Condition], fragment: Condition?) {
    self.source = source
    conditions = LinkConditions(
      path: path.map { [$0] } ?? [], query: query, fragment: fragment.map { [$0] } ?? [])
  }

  private init(_ source: EffectiveRule, _ conditions: LinkConditions) {
    self.source = source
    self.conditions = conditions
  }

  /// What the rule asks: rules with equal identities match the same links.
  var identity: [Int32] { conditions.identity }

  /// The condition on the path; `nil` for every path.
  var path: Condition? { conditions.path.first }

  var isExcluded: Bool { source.isExcluded }

  /// What the rule says: its links, and what it does with them.
  var meaning: [Int32] { identity + [isExcluded ? 1 : 0] }

  /// The rule with the same links that keeps them out of the app.
  var asExclude: AnalysedRule {
    var source = source
    source.isExcluded = true
    return AnalysedRule(source, conditions)
  }

  /// Whether every link matches.
  var matchesEverything: Bool { conditions.holdsEverything }

  /// Whether the beginnings of the paths allow a link that both rules match; a quick test.
  func mayMeet(_ other: AnalysedRule) -> Bool { conditions.mayMeet(other.conditions) }
}
