/// A rule that was made from links.
public struct SynthesisedRule: Hashable, Sendable {
  /// The path pattern; `nil` matches every path.
  public var path: String?
  /// What is asked of the query; `nil` matches every query.
  public var query: Query?
  /// The fragment pattern; `nil` matches every fragment.
  public var fragment: String?
  /// Whether the rule keeps links out of the app.
  public var isExcluded: Bool
  /// Whether ASCII letters of either case are the same.
  public var ignoresCase: Bool

  /// What a rule asks of the query.
  public enum Query: Hashable, Sendable {
    /// A pattern for the whole query.
    case text(String)
    /// A pattern for the value of a named item.
    case item(name: String, pattern: String)
  }

  /// A rule by its parts.
  public init(
    path: String?, query: Query? = nil, fragment: String? = nil, isExcluded: Bool = false,
    ignoresCase: Bool = false
  ) {
    self.path = path
    self.query = query
    self.fragment = fragment
    self.isExcluded = isExcluded
    self.ignoresCase = ignoresCase
  }

  /// Whether the rule can match more than one link, query and fragment left aside.
  public var isGeneral: Bool {
    guard let path else { return true }
    return path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// What a reader looks for first: path, then query, then fragment.
  var sortKey: [String] {
    let queryText =
      switch query {
      case nil: ""
      case .text(let text): text
      case .item(let name, let pattern): "\(name)=\(pattern)"
      }
    return [path ?? "", queryText, fragment ?? "", ignoresCase ? "1" : "0"]
  }

  /// How many places of the patterns stand for more than themselves.
  var wildcards: Int {
    sortKey.reduce(0) { sum, text in
      sum + text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "*") ? 1000 : $1 == UInt8(ascii: "?") ? 1 : 0) }
    }
  }
}
