extension EntitlementError {
  /// The kinds of failures; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No byte but white space.
    public static let empty = Code(rawValue: "empty")
    /// A file, or its resolved content, above ``EntitlementLimits/maximumSize``.
    public static let tooLarge = Code(rawValue: "too-large")
    /// Nesting beyond ``EntitlementLimits/maximumDepth``.
    public static let tooDeep = Code(rawValue: "too-deep")
    /// More values than ``EntitlementLimits/maximumValues``.
    public static let tooManyValues = Code(rawValue: "too-many-values")
    /// A web page.
    public static let html = Code(rawValue: "html")
    /// An old-style (OpenStep) property list, or JSON.
    public static let oldStyle = Code(rawValue: "old-style")
    /// Anything else that is no property list.
    public static let unknownFormat = Code(rawValue: "unknown-format")
    /// UTF-16, UTF-32 or another encoding than UTF-8, by its first bytes or its own word.
    public static let unsupportedEncoding = Code(rawValue: "unsupported-encoding")
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Code(rawValue: "invalid-utf8")
    /// XML that is not well formed, or no property list.
    public static let malformedXML = Code(rawValue: "malformed-xml")
    /// Declarations inside the document type, such as entities.
    public static let internalSubset = Code(rawValue: "internal-subset")
    /// A binary property list that contradicts itself.
    public static let malformedBinary = Code(rawValue: "malformed-binary")
    /// A property list whose root is not a dictionary.
    public static let notDictionary = Code(rawValue: "not-dictionary")
  }
}
