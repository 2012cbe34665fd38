/// One sentence about a record, and the line that it rests on.
public struct AutopsyStatement: Hashable, Sendable {
  /// What it tells.
  public var kind: Kind
  /// The sentence with its sureness and sources.
  public var note: SourcedNote
  /// The line of the text, from 1.
  public var line: Int

  /// What a sentence tells.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// How the association stands.
    case state
    /// Why.
    case cause
    /// What to do.
    case action
    /// What cannot be told.
    case unknown
  }
}
