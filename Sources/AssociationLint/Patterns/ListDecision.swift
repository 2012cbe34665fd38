import AssociationFiles

/// What a list of rules decides about a path, as far as the path alone decides it.
enum ListDecision: Hashable {
  case opens
  case doesNotOpen
  /// It takes the query, the fragment or a variable to tell.
  case depends

  /// The decision of the first rule that matches `path`; `steps` counts the work.
  init(_ rules: [(rule: EffectiveRule, language: RuleLanguage)], about path: [UInt8], steps: inout Int) {
    for (rule, language) in rules {
      if let pattern = language.path {
        steps += 1
        guard pattern.matches(path, steps: &steps) else { continue }
        guard pattern.isExact else {
          self = .depends
          return
        }
      }
      let isDecided = rule.isCertain && language.query.matchesEverything && language.fragment == nil
      self = !isDecided ? .depends : rule.isExcluded ? .doesNotOpen : .opens
      return
    }
    self = .doesNotOpen
  }
}
