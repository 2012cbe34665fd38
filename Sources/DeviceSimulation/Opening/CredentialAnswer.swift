/// Whether an app may use the credentials of a domain.
public struct CredentialAnswer: Hashable, Sendable {
  /// Whether it may.
  public var isAllowed: Bool
  /// The record that says so, or speaks of the domain; `nil` where there is none.
  public var record: AssociationRecord?
  /// Why.
  public var note: SourcedNote
}
