/// A component of an association file that stands for links of a route.
public struct RouteComponent: Hashable, Sendable {
  /// The pattern of the path.
  public var path: String
  /// The patterns of query items.
  public var query: [QueryItem] = []
  /// The pattern of the fragment; `nil` for any.
  public var fragment: String?
  /// Whether its links stay in the browser.
  public var isExcluded = false
  /// The route's name.
  public var comment: String

  /// A query item and its pattern.
  public struct QueryItem: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The pattern.
    public var pattern: String
  }
}
