public import PositionedJSON

/// The reason why bytes cannot be read as XML.
public struct XMLReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people: what is wrong and what to do.
  public let message: String
  /// The place, where one is known.
  public let position: TextPosition?

  init(_ code: Code, _ message: String, at position: TextPosition? = nil) {
    self.code = code
    self.message = message
    self.position = position
  }

  /// The message.
  public var description: String { message }

  /// The kinds of failures; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing but white space.
    public static let empty = Code(rawValue: "empty")
    /// Android's compiled form of XML.
    public static let compiled = Code(rawValue: "compiled")
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Code(rawValue: "invalid-utf-8")
    /// A document type with declarations of its own, which can blow up or name other files.
    public static let internalSubset = Code(rawValue: "internal-subset")
    /// Text that is not well-formed.
    public static let malformed = Code(rawValue: "malformed")
    /// A prefix without a namespace.
    public static let undeclaredPrefix = Code(rawValue: "undeclared-prefix")
    /// A file above ``XMLReadingLimits/maximumSize``.
    public static let tooLarge = Code(rawValue: "too-large")
    /// Nesting beyond ``XMLReadingLimits/maximumDepth``.
    public static let tooDeep = Code(rawValue: "too-deep")
    /// More elements than ``XMLReadingLimits/maximumElements``.
    public static let tooManyElements = Code(rawValue: "too-many-elements")
    /// More attributes than ``XMLReadingLimits/maximumAttributes``.
    public static let tooManyAttributes = Code(rawValue: "too-many-attributes")
  }
}
