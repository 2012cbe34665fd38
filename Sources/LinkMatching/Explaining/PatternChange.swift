/// Another pattern for one part of a rule.
public struct PatternChange: Hashable, Sendable {
  /// The key of the rule to change: `"/"`, `"?"`, the name of a query item, or `"#"`.
  public var part: RulePart
  /// The pattern to write there.
  public var pattern: String
}
