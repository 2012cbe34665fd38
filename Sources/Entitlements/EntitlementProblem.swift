/// One thing wrong with the structure of an entitlement document that could still be read.
public struct EntitlementProblem: Hashable, Sendable {
  /// The kinds of problems; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value of another type than its key wants.
    public static let wrongType = Code(rawValue: "wrong-type")
    /// An element of the associated domains that is not a string.
    public static let notAString = Code(rawValue: "not-a-string")
    /// The string `*` for the associated domains, as provisioning profiles have it.
    ///
    /// An app signed with it claims no domain. Source: SNAPSYNC, observed.
    public static let anyDomain = Code(rawValue: "any-domain")
    /// A key that came before in the same dictionary; the last value counts.
    public static let duplicateKey = Code(rawValue: "duplicate-key")
  }

  /// What kind of problem it is.
  public let code: Code
  /// The key whose value has the problem, or that occurs twice.
  public let key: String
  /// The position in the value of ``key``, from zero; `nil` where the problem is none of an element.
  public let index: Int?
  /// The bytes of the element concerned; `nil` in a binary property list.
  public let range: Range<Int>?
  /// One sentence for people: what is wrong and what to do.
  public let message: String

  /// Where the problem is, such as `com.apple.developer.associated-domains[2]`.
  public var keyPath: String { index.map { "\(key)[\($0)]" } ?? key }

  init(_ code: Code, of key: String, at index: Int? = nil, _ range: Range<Int>?, _ message: String) {
    self.code = code
    self.key = key
    self.index = index
    self.range = range
    self.message = message
  }
}
