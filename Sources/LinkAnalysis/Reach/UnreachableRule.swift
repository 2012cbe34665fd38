public import LinkMatching

/// A rule that decides about no link.
public struct UnreachableRule: Sendable {
  /// The rule.
  public let rule: EffectiveRule
  /// Rules before it that together match every link that it matches, as few as could be found; empty where no link
  /// matches the rule at all.
  public let covering: [EffectiveRule]
}
