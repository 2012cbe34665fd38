public import LinkMatching

/// Links that open an iOS app and not the Android app.
public struct AppleOnlyLinks: Sendable {
  /// The iOS app; the first in the file for which the same holds.
  public let app: String
  /// The links: those that the rule decides, or, where not all of them are, a larger set.
  public let links: LinkSet
  /// A shortest of them.
  public let example: String
  /// The rule that opens them.
  public let rule: EffectiveRule
}
