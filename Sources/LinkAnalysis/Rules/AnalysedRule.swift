import LinkMatching

/// A rule as a set of links: those that satisfy all its conditions.
struct AnalysedRule {
  /// The rule as it is read.
  let source: EffectiveRule
  /// The condition on the path; `nil` for every path.
  let path: Condition?
  /// The conditions on the query.
  let query: [Condition]
  /// The condition on the fragment; `nil` for every fragment.
  let fragment: Condition?
  /// What the rule asks, by the numbers of its conditions: rules with equal identities match the same links.
  let identity: [Int32]

  init(_ source: EffectiveRule, path: Condition?, query: [Condition], fragment: Condition?) {
    self.source = source
    self.path = path
    self.query = query
    self.fragment = fragment
    identity = [path?.number ?? -1, fragment?.number ?? -1] + Set(query.map(\.number)).sorted()
  }

  var isExcluded: Bool { source.isExcluded }

  /// The rule with the same links that keeps them out of the app.
  var asExclude: AnalysedRule {
    var source = source
    source.isExcluded = true
    return AnalysedRule(source, path: path, query: query, fragment: fragment)
  }

  /// Whether every link matches.
  var matchesEverything: Bool { path == nil && query.isEmpty && fragment == nil }

  /// The conditions on `part`.
  func conditions(on part: LinkPart) -> [Condition] {
    switch part {
    case .path: path.map { [$0] } ?? []
    case .query: query
    case .fragment: fragment.map { [$0] } ?? []
    }
  }

  /// Whether the beginnings of the paths allow a link that both rules match; a quick test.
  func mayMeet(_ other: AnalysedRule) -> Bool {
    guard let own = path?.beginning, let others = other.path?.beginning else { return true }
    return zip(own, others).allSatisfy { $0 == $1 }
  }
}
