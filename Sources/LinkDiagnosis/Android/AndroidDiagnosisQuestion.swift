public import AssetLinks
public import LinkOpening

/// What a diagnosis of an Android app is about.
public struct AndroidDiagnosisQuestion: Sendable {
  /// The link.
  public var link: String
  /// The app on some version of the system, with the asset links that were handed in.
  public var decider: AppLinkDecider
  /// Where the app was read, for people.
  public var name: String
  /// Where the link is tapped; `nil` where nobody said.
  public var surface: Surface?
  /// What the user chose: the app for the domain, or, as `browser`, to switch off "Open supported links"; `nil` where nobody
  /// knows.
  public var choice: StoredChoice?

  /// A question by its parts.
  public init(
    _ link: String, _ decider: AppLinkDecider, name: String, surface: Surface? = nil,
    choice: StoredChoice? = nil
  ) {
    self.link = link
    self.decider = decider
    self.name = name
    self.surface = surface
    self.choice = choice
  }
}
