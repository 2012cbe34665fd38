/// A link that was found, ready to be put to many rules.
struct WitnessSymbols {
  private let path: [LinkSymbol]
  private let query: [LinkSymbol]
  private let fragment: [LinkSymbol]

  init(_ witness: LinkWitness) {
    path = LinkSymbol.symbols(of: witness.path)
    query = LinkSymbol.symbols(of: witness.query)
    fragment = LinkSymbol.symbols(of: witness.fragment)
  }

  /// Whether `rule` matches the link.
  func isMatched(by rule: AnalysedRule) -> Bool {
    rule.path?.isSatisfied(by: path) ?? true && rule.query.allSatisfy { $0.isSatisfied(by: query) }
      && rule.fragment?.isSatisfied(by: fragment) ?? true
  }
}
