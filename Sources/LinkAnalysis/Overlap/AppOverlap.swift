public import LinkMatching

/// Links that open two apps by rules of different entries, if both are installed.
public struct AppOverlap: Sendable {
  /// The app whose deciding entry stands first in the file.
  public let first: String
  /// The other app.
  public let second: String
  /// Links that open either app.
  public let links: LinkSet
  /// A shortest of them.
  public let example: ExampleLink
  /// The rule by which they open the first app.
  public let firstRule: EffectiveRule
  /// The rule by which they open the second.
  public let secondRule: EffectiveRule

  /// Which app opens, as far as that is known.
  public enum Winner: Hashable, Sendable {
    /// The app whose entry stands first: entries are walked in file order, and a later one is asked only when no earlier
    /// one matched for an installed app. Source: F649423, documented (Apple engineer).
    case first
    /// The app whose entry stands last, as one report says of iOS 15. Source: SO70099728, observed.
    case last
  }

  /// Which app opens on a system.
  public func winner(on version: OSVersion?) -> Winner {
    if let version, version.platform == .ios, version.numbers.first == 15 { return .last }
    return .first
  }
}
