public import LinkMatching

/// Which rules of a file decide about no link, each a proof.
///
/// A rule is unreachable if earlier rules of its entry, alone or together, match all its links, or if for each app of its
/// entry the rules of earlier entries do. Within ``AnalysisLimits`` the answer is exact; a rule for which they do not
/// suffice is in ``undecided``.
public struct RuleReach: Sendable {
  /// The rules that decide about no link, in file order.
  public let unreachable: [UnreachableRule]
  /// The rules about which nothing was found out.
  public let undecided: [EffectiveRule]

  /// Analyses the rules that the matcher's system version reads.
  ///
  /// - Parameters:
  ///   - matcher: The file, made ready for the system version that reads it.
  ///   - isCautious: Whether nothing is claimed of rules, or because of rules, about which it is unknown how a device
  ///     reads them; else the likeliest reading counts.
  ///   - limits: How much work may be done.
  /// - Complexity: for each rule linear in the rules before it, times the states that their patterns lead to, which are
  ///   few for everyday patterns and bounded by `limits`.
  public init(
    _ matcher: LinkMatcher, isCautious: Bool = false, limits: AnalysisLimits = AnalysisLimits()
  ) {
    var search = ReachSearch(FileRules(matcher, ConditionPool()), limits, isCautious: isCautious)
    search.run()
    unreachable = search.unreachable
    undecided = search.undecided
  }
}
