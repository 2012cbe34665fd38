extension LinkMatcher {
  /// For each rule, by its number, whether it asks for a fragment: its pattern does not accept the empty text.
  package var rulesThatNeedAFragment: [Bool] {
    tables.withView { view in
      tables.rules.map { rule in
        rule.fragment != CompiledRule.none
          && !view.matches(view.patterns[Int(rule.fragment)], Text(start: nil, count: 0))
      }
    }
  }

  /// A matcher for which the rules that need a fragment have found theirs: what could be decided about links whose
  /// fragment is not known. `nil` where no rule needs one.
  package func assumingFragments() -> LinkMatcher? {
    let needs = rulesThatNeedAFragment
    guard needs.contains(true) else { return nil }
    var matcher = self
    for rule in needs.indices where needs[rule] { matcher.tables.rules[rule].fragment = CompiledRule.none }
    matcher.tables.alternatives = AlternativeReadings()
    return matcher
  }
}

extension LinkMatcher.Scratch {
  /// Whether another reading of some rule would change what an entry says about the link.
  package var hasDoubts: Bool { isDoubtful }
}
