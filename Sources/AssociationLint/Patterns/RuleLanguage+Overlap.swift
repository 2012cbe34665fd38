extension RuleLanguage {
  /// Whether some link may match both rules; "no" is certain.
  func mayOverlap(_ other: RuleLanguage, budget: inout InclusionBudget) -> Bool {
    // They look at different texts.
    guard isPercentEncoded == other.isPercentEncoded else { return true }
    if let path, let otherPath = other.path,
      !WildcardOverlap.mayOverlap(path.forms, otherPath.forms, budget: &budget)
    {
      return false
    }
    if let fragment, let otherFragment = other.fragment, !Self.mayOverlap(fragment, otherFragment, &budget) {
      return false
    }
    switch (query, other.query) {
    case (.text(let a), .text(let b)): return Self.mayOverlap(a, b, &budget)
    case (.items(let a), .items(let b)):
      for (name, pattern) in a {
        if let otherPattern = b[name], !Self.mayOverlap(pattern, otherPattern, &budget) { return false }
      }
      return true
    default: return true
    }
  }

  private static func mayOverlap(
    _ a: WildcardPattern, _ b: WildcardPattern, _ budget: inout InclusionBudget
  ) -> Bool {
    WildcardOverlap.mayOverlap([a.normalized], [b.normalized], budget: &budget)
  }
}
