/// One way in which a text is not the JSON it should be.
public struct JSONProblem: Hashable, Sendable {
  /// What kind of problem it is.
  public var code: Code
  /// The bytes concerned.
  public var range: Range<Int>
  /// The cause in one sentence.
  public var message: String
  /// What to do, in one sentence.
  public var help: String
  /// The edit that mends it, where one is plain.
  public var edit: TextEdit?
  /// What a reader without any tolerance does with it.
  public var strictReading: StrictReading

  /// What a strict reader, such as the one on a device, does.
  public enum StrictReading: Hashable, Sendable {
    /// It rejects the whole text (RFC 8259).
    case rejects
    /// It accepts the text.
    case accepts
    /// It is not known what Apple's reader does.
    case unknown
  }

  /// The kinds of problems.
  public struct Code: Hashable, Sendable {
    /// The stable name, such as `trailing-comma`.
    public let name: String

    private init(_ name: String) { self.name = name }

    /// There is nothing but white space.
    public static let empty = Code("empty")
    /// The text is larger than the limit.
    public static let tooLarge = Code("too-large")
    /// The nesting is deeper than the limit.
    public static let tooDeep = Code("too-deep")
    /// The text is UTF-16 or UTF-32.
    public static let wrongEncoding = Code("wrong-encoding")
    /// The text begins like an HTML or XML page.
    public static let markup = Code("markup")
    /// A byte order mark stands at the start.
    public static let byteOrderMark = Code("byte-order-mark")
    /// `//` or `/* */`
    public static let comment = Code("comment")
    /// A comma before a closing bracket.
    public static let trailingComma = Code("trailing-comma")
    /// No comma between two elements.
    public static let missingComma = Code("missing-comma")
    /// A comma where none is due.
    public static let extraComma = Code("extra-comma")
    /// No colon between key and value.
    public static let missingColon = Code("missing-colon")
    /// No value behind a colon.
    public static let missingValue = Code("missing-value")
    /// A key that is not a string.
    public static let invalidKey = Code("invalid-key")
    /// A key that occurs twice in one object.
    public static let duplicateKey = Code("duplicate-key")
    /// A string in single or typographic quotes.
    public static let wrongQuotes = Code("wrong-quotes")
    /// A string without its closing quote.
    public static let unterminatedString = Code("unterminated-string")
    /// A control character inside a string.
    public static let controlCharacter = Code("control-character")
    /// A backslash that begins no escape.
    public static let badEscape = Code("bad-escape")
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Code("invalid-utf-8")
    /// A number that JSON does not know.
    public static let invalidNumber = Code("invalid-number")
    /// A word or character that is no JSON.
    public static let unexpectedText = Code("unexpected-text")
    /// A bracket without its partner.
    public static let unbalancedBracket = Code("unbalanced-bracket")
    /// More text behind the value.
    public static let trailingText = Code("trailing-text")
  }
}
