public import LinkMatching

/// Links about which two files decide otherwise for an app.
public struct LinkChange: Sendable {
  /// The links.
  public let links: LinkSet
  /// A shortest of them.
  public let example: ExampleLink
  /// The rule that decided before; `nil` where none did.
  public let before: EffectiveRule?
  /// The rule that decides now; `nil` where none does.
  public let now: EffectiveRule?
}
