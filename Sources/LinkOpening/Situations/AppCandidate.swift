public import LinkMatching

/// An app or App Clip that may be opened by a link, and how its association with the link's domain stands.
public struct AppCandidate: Hashable, Sendable {
  /// The app identifier.
  public var app: String
  /// What it is.
  public var kind: Kind
  /// Whether the device has it. An App Clip needs no installation.
  public var isInstalled: Bool
  /// How the association stands.
  public var association: AssociationState
  /// What the association file says about the link.
  public var decision: Decision
  /// The position in `details` of the entry that decides; `nil` where none does.
  public var entry: Int?
  /// Whether nobody knows how a device reads the rules that decide.
  public var isUncertain: Bool

  /// An app that may be opened.
  public init(
    _ app: String, kind: Kind = .app, isInstalled: Bool = true, association: AssociationState = .approved,
    decision: Decision = .match, entry: Int? = nil, isUncertain: Bool = false
  ) {
    self.app = app
    self.kind = kind
    self.isInstalled = isInstalled
    self.association = association
    self.decision = decision
    self.entry = entry
    self.isUncertain = isUncertain
  }

  /// What a candidate is.
  public enum Kind: String, Hashable, Sendable {
    /// An app.
    case app
    /// An App Clip; its association is that of the service `appclips`.
    case appClip
    /// An app of the system that takes a well-known host, such as Maps; it needs no association.
    case system
  }
}
