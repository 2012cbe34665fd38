public import PositionedJSON

/// The keys that a rule, or one of the two `defaults` objects, may hold.
///
/// Either `defaults` may hold any of them. Source: DEF, documented; ORA-B, ORA-A, observed. Unknown keys are
/// ignored, misspelt ones too. Source: ORA-B, observed. A key of the wrong type reads as absent; what Apple does
/// with it is unknown, except for `?` (see ``QueryPattern/ignored(_:)``).
public struct RuleKeys: Sendable {
  /// The object.
  public let value: JSONValue
  /// Whether one of the keys has a value of the wrong type.
  public let hasWrongType: Bool
  /// `exclude`
  public let exclude: Bool?
  /// `caseSensitive`
  public let caseSensitive: Bool?
  /// `percentEncoded`
  public let percentEncoded: Bool?
  /// The nodes of the patterns, so that a file of thousands of rules makes no strings before somebody asks.
  package let pathNode: Int32
  /// The node of `?`, a string or an object.
  package let queryNode: Int32
  /// The node of `#`.
  package let fragmentNode: Int32

  /// The number that stands for no node.
  package static let noNode: Int32 = -1

  private static let pathKey = ShortKey("/")
  private static let queryKey = ShortKey("?")
  private static let fragmentKey = ShortKey("#")
  private static let excludeKey = ShortKey("exclude")
  private static let caseSensitiveKey = ShortKey("caseSensitive")
  private static let percentEncodedKey = ShortKey("percentEncoded")

  init(_ value: JSONValue) { self = value.withSource { RuleKeys(value, $0) } }

  init(_ value: JSONValue, _ source: JSONSource) {
    var path = Self.noNode
    var query = Self.noNode
    var fragment = Self.noNode
    var exclude: Bool?
    var caseSensitive: Bool?
    var percentEncoded: Bool?
    var isWrong = false
    func string(_ index: Int) -> Int32 {
      if source.node(index).kind == .string { return Int32(index) }
      isWrong = true
      return Self.noNode
    }
    func boolean(_ index: Int) -> Bool? {
      let node = source.node(index)
      if node.kind == .boolean { return node.flags.contains(.isTrue) }
      isWrong = true
      return nil
    }
    source.forEachMember(of: value.nodeIndex) { key, _, index in
      switch key {
      case Self.pathKey: path = string(index)
      case Self.queryKey: query = source.node(index).kind == .object ? Int32(index) : string(index)
      case Self.fragmentKey: fragment = string(index)
      case Self.excludeKey: exclude = boolean(index)
      case Self.caseSensitiveKey: caseSensitive = boolean(index)
      case Self.percentEncodedKey: percentEncoded = boolean(index)
      default: break
      }
    }
    self.value = value
    hasWrongType = isWrong
    self.exclude = exclude
    self.caseSensitive = caseSensitive
    self.percentEncoded = percentEncoded
    pathNode = path
    queryNode = query
    fragmentNode = fragment
  }

  /// `"/"`: the pattern of the path.
  public var path: LocatedString? { string(pathNode) }
  /// `"?"`: the pattern of the query.
  public var query: QueryPattern? {
    queryNode == Self.noNode ? nil : QueryPattern(value.value(atNode: Int(queryNode)))
  }
  /// `"#"`: the pattern of the fragment.
  public var fragment: LocatedString? { string(fragmentNode) }
  /// `comment`, which Apple ignores.
  public var comment: LocatedString? { LocatedString(value["comment"]) }

  private func string(_ node: Int32) -> LocatedString? {
    node == Self.noNode ? nil : LocatedString(value.value(atNode: Int(node)))
  }
}
