/// The stable name of a rule, such as `unreachable-component`. A name is never used again for another rule.
public struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The name, in lower case with hyphens.
  public let name: String

  /// A rule's name.
  public init(_ name: String) { self.name = name }

  /// A rule's name.
  public init(stringLiteral value: StaticString) {
    name = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// Orders names alphabetically.
  public static func < (a: RuleID, b: RuleID) -> Bool { a.name < b.name }
}
