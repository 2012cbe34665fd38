extension AppIdentifierProblem {
  /// The kinds of problems; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A bundle identifier without a prefix in front (`com.example.app`).
    public static let noPrefix = Code(rawValue: "no-prefix")
    /// A prefix that is not ten characters long.
    public static let prefixLength = Code(rawValue: "prefix-length")
    /// A prefix with lower-case letters.
    public static let lowercasePrefix = Code(rawValue: "lowercase-prefix")
    /// A character in the prefix that is neither a letter nor a digit.
    public static let prefixCharacter = Code(rawValue: "prefix-character")
    /// A word that stands for a value nobody filled in, such as `TEAMID` or `$(AppIdentifierPrefix)`.
    public static let placeholder = Code(rawValue: "placeholder")
    /// A value from documentation, such as the prefix `ABCDE12345`; soft.
    public static let sample = Code(rawValue: "sample")
    /// A `*`; association files name whole identifiers.
    public static let wildcard = Code(rawValue: "wildcard")
    /// White space or an invisible character anywhere.
    public static let whitespace = Code(rawValue: "whitespace")
    /// A character that no bundle identifier has. Letters, digits, `-` and `.` are allowed.
    public static let bundleCharacter = Code(rawValue: "bundle-character")
    /// An underscore in the bundle identifier; soft, since published identifiers have it.
    public static let underscore = Code(rawValue: "underscore")
    /// Nothing before, behind or between dots.
    public static let emptyPart = Code(rawValue: "empty-part")

    /// Whether identifiers that work may have the problem, so that it is a remark rather than an error.
    public var isSoft: Bool { self == .sample || self == .underscore }
  }
}
