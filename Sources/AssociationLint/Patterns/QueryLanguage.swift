import AssociationFiles

/// The queries that a rule matches.
enum QueryLanguage: Sendable {
  /// All, an absent one too.
  case anything
  /// Those whose whole text matches.
  case text(WildcardPattern)
  /// Those whose items match, by name. An absent item reads as empty, and every occurrence of a repeated one
  /// must match. Source: W19, documented; ORA, observed. Patterns that match everything are left out.
  case items([String: WildcardPattern])

  /// What `query` asks for.
  init(_ query: QueryPattern?, isCaseSensitive: Bool, variables: VariableTable?) {
    let read = { (text: String) in
      WildcardPattern(Array(text.utf8), isCaseSensitive: isCaseSensitive, variables: variables)
    }
    switch query {
    case .none, .some(.ignored): self = .anything
    case .some(.text(let text)):
      let pattern = read(text.text)
      self = pattern.matchesEverything && pattern.isExact ? .anything : .text(pattern)
    case .some(.items(let items)):
      var patterns: [String: WildcardPattern] = [:]
      for item in items {
        let pattern = read(item.pattern.text)
        if !pattern.matchesEverything || !pattern.isExact { patterns[item.name] = pattern }
      }
      self = patterns.isEmpty ? .anything : .items(patterns)
    }
  }

  /// Whether all queries match.
  var matchesEverything: Bool {
    if case .anything = self { return true }
    return false
  }
}
