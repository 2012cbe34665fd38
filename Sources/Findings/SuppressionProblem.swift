/// A mistake in an `applinks:ignore` directive, which therefore silences nothing.
public struct SuppressionProblem: Hashable, Sendable {
  /// The kind of mistake.
  public var kind: Kind
  /// The mistake and what to do about it, one sentence.
  public var message: String
  /// The bytes at fault in the comment's UTF-8 text.
  public var range: Range<Int>

  /// A kind of mistake.
  public struct Kind: Hashable, Sendable {
    private let word: String
    private init(_ word: String) { self.word = word }

    /// No rule is named.
    public static let missingRule = Kind("missing-rule")
    /// There is nothing before or behind a comma.
    public static let emptyRule = Kind("empty-rule")
    /// A name cannot be a rule's.
    public static let malformedRule = Kind("malformed-rule")
    /// Something other than a space stands behind `applinks:ignore`.
    public static let missingSpace = Kind("missing-space")
  }

  /// A mistake by its parts.
  public init(_ kind: Kind, _ message: String, range: Range<Int>) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
