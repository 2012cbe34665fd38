/// Why a decision could be another one on a device: the points where nobody has published what Apple does.
///
/// A decision carries a reason only if another plausible reading of that point would change it.
public struct Uncertainty: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Reasons by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A pattern holds a variable that nobody defined; it is read as plain text.
  public static let undefinedVariable = Uncertainty(rawValue: 1)
  /// A variable stands for an empty list; it matches nothing.
  public static let emptyVariable = Uncertainty(rawValue: 2)
  /// A variable's value holds a variable, which the format forbids; it is read as plain text.
  public static let nestedVariable = Uncertainty(rawValue: 4)
  /// A custom variable has the name of a predefined one; the custom one wins.
  public static let redefinedVariable = Uncertainty(rawValue: 8)
  /// The query holds `+`, and the rule has the URL decoded; `+` stays `+`.
  public static let plusSign = Uncertainty(rawValue: 16)
  /// Letter case is ignored, and only the names of query items differ by it; they are taken as equal.
  public static let queryNameCase = Uncertainty(rawValue: 32)
  /// Letter case is ignored, and letters beyond ASCII are concerned; they are compared as they are.
  public static let letterCaseBeyondASCII = Uncertainty(rawValue: 64)
  /// The query holds `;`, which some systems take for a separator; it is a character like any other.
  public static let semicolon = Uncertainty(rawValue: 128)
  /// A key of the rule or of its defaults has a value of the wrong type; it is left out.
  public static let wrongType = Uncertainty(rawValue: 256)
  /// An entry has neither `components` nor `paths`; it opens nothing.
  public static let entryWithoutRules = Uncertainty(rawValue: 512)
  /// `defaults` stand beside `paths`; they are left out.
  public static let defaultsForPaths = Uncertainty(rawValue: 1024)
  /// Several entries decide for one app; the first wins, but iOS 15 was seen to prefer the last.
  public static let entryOrder = Uncertainty(rawValue: 2048)

  private static let words: [(Uncertainty, String)] = [
    (.undefinedVariable, "undefined-variable"), (.emptyVariable, "empty-variable"),
    (.nestedVariable, "nested-variable"), (.redefinedVariable, "redefined-variable"),
    (.plusSign, "plus-sign"), (.queryNameCase, "query-name-case"),
    (.letterCaseBeyondASCII, "letter-case-beyond-ascii"), (.semicolon, "semicolon"),
    (.wrongType, "wrong-type"), (.entryWithoutRules, "entry-without-rules"),
    (.defaultsForPaths, "defaults-for-paths"), (.entryOrder, "entry-order"),
  ]

  /// The stable names of the reasons, in a fixed order.
  public var names: [String] { Self.words.filter { contains($0.0) }.map { $0.1 } }
}
