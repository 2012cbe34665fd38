/// The reason why a baseline cannot be read.
public struct BaselineFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of mistake.
  public let code: Code
  /// The mistake and what to do about it, one sentence.
  public let description: String

  /// A kind of mistake.
  public struct Code: Hashable, Sendable {
    private let word: String
    private init(_ word: String) { self.word = word }

    /// The file is larger than a baseline may be.
    public static let tooLarge = Code("too-large")
    /// The file is not JSON.
    public static let notJSON = Code("not-json")
    /// A later version wrote the file, or nothing says which one did.
    public static let version = Code("version")
    /// A member is missing or of the wrong kind.
    public static let shape = Code("shape")
    /// A member has an impossible value.
    public static let value = Code("value")
  }

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
