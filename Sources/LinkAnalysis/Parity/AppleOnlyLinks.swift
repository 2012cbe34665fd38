public import LinkMatching

/// Links that open an iOS app and not the Android app.
public struct AppleOnlyLinks: Sendable {
  /// The iOS app; the first in the file for which the same holds.
  public let app: String
  /// The links: those that the rule decides, or, where not all of them are, a larger set.
  public let links: LinkSet
  /// A shortest of them.
  public let example: String
  /// Whether only links are meant whose path escapes what it could hold as it is, such as `/%62uy`: Android compares
  /// paths with their escapes resolved, iOS mostly as they are written.
  public let needsSpelling: Bool
  /// The rule that opens them.
  public let rule: EffectiveRule
}
