extension SignedMessageError {
  /// The kinds of failures; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bytes that do not look like a CMS message at all.
    public static let notSigned = Code(rawValue: "not-signed")
    /// A CMS message of another type, such as an encrypted one.
    public static let otherContentType = Code(rawValue: "other-content-type")
    /// A signature without the content it is for.
    public static let noContent = Code(rawValue: "no-content")
    /// An end in the middle of an element.
    public static let truncated = Code(rawValue: "truncated")
    /// An encoding that contradicts itself or the structure of CMS.
    public static let malformed = Code(rawValue: "malformed")
    /// Bytes behind the message.
    public static let trailingData = Code(rawValue: "trailing-data")
    /// A PEM armour without end, with another label or with text that is not Base64.
    public static let invalidPEM = Code(rawValue: "invalid-pem")
    /// A message above ``SignedMessageLimits/maximumSize``.
    public static let tooLarge = Code(rawValue: "too-large")
    /// Nesting beyond ``SignedMessageLimits/maximumDepth``.
    public static let tooDeep = Code(rawValue: "too-deep")
    /// More elements than ``SignedMessageLimits/maximumElements``.
    public static let tooManyElements = Code(rawValue: "too-many-elements")
  }
}
