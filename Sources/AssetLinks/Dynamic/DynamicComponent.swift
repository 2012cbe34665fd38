/// One rule of `dynamic_app_link_components`. Source: SS-PARSE, DALC, documented in source.
///
/// Unlike Apple's: `?` is an object only, comments are called `comments`, there are no `caseSensitive`,
/// `percentEncoded`, `defaults` or variables, and a rule without parts never matches.
public struct DynamicComponent: Hashable, Sendable {
  /// One member of `?`.
  public struct QueryItem: Hashable, Sendable {
    /// The name, compared exactly.
    public let name: PlatformText
    /// The pattern of the value.
    public let value: PlatformText
  }

  /// The position in the list, from zero, elements of wrong kinds counted.
  public let index: Int
  /// The bytes of the rule.
  public let range: Range<Int>
  /// `"/"`: the pattern of the path.
  public internal(set) var path: PlatformText?
  /// `"#"`: the pattern of the fragment.
  public internal(set) var fragment: PlatformText?
  /// `"?"`: the items that the query must have; others are free.
  public internal(set) var query: [QueryItem] = []
  /// Whether a match keeps the app from opening.
  public internal(set) var excludes = false
  /// Whether a part has a kind of which it is unknown what a device makes of it, or is too long to be compared.
  public internal(set) var isUncertain = false

  /// Whether the rule names no part: it never matches. Source: URFG, documented in source.
  public var isEmpty: Bool { path == nil && fragment == nil && query.isEmpty }

  init(index: Int, range: Range<Int>) {
    self.index = index
    self.range = range
  }
}
