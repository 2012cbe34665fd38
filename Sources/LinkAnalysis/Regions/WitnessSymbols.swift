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

  /// Whether the link is in the set of `conditions`.
  func isMatched(by conditions: LinkConditions) -> Bool {
    conditions.path.allSatisfy(isSatisfiedByPath)
      && conditions.query.allSatisfy { $0.isSatisfied(by: query) }
      && conditions.fragment.allSatisfy { $0.isSatisfied(by: fragment) }
  }

  /// For association files the empty path counts as "/".
  private func isSatisfiedByPath(_ condition: Condition) -> Bool {
    guard path.isEmpty, !condition.seesEmptyPath else { return condition.isSatisfied(by: path) }
    return condition.isSatisfied(by: [LinkSymbol(UInt8(ascii: "/"))])
  }
}
