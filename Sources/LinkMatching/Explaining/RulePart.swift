import PositionedJSON

/// A part of a rule, and of the link that it is compared with.
public enum RulePart: Hashable, Sendable {
  /// `"/"`, or a rule of `paths`: the path.
  case path
  /// `"?"` as a text: the whole query.
  case query
  /// One item of `"?"` as an object: the values of the query items with this name.
  case queryItem(String)
  /// `"#"`: the fragment.
  case fragment

  /// Names of query items are the same if their bytes are.
  public static func == (one: RulePart, other: RulePart) -> Bool {
    switch (one, other) {
    case (.path, .path), (.query, .query), (.fragment, .fragment): true
    case (.queryItem(let name), .queryItem(let otherName)): name.hasBytes(of: otherName)
    default: false
    }
  }

  /// The part in words, for messages.
  public var phrase: String {
    switch self {
    case .path: "path"
    case .query: "query"
    case .queryItem(let name): "query item \"\(name)\""
    case .fragment: "fragment"
    }
  }
}
