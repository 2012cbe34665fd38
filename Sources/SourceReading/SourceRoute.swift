public import LinkRouting
public import LinkSyntax

/// A template of a route that was read from a source; routes within routes are put together with what they go on from.
public struct SourceRoute: Sendable {
  /// The names of the cases that lead to it, with dots between them.
  public let name: String
  /// The links.
  public let pattern: RoutePattern
  /// The hosts and schemes to which it is limited; empty where it is not.
  public let sources: [String]
  /// Who may open it: the strictest of the cases that lead to it.
  public let access: RouteAccess
  /// Whether it is printed, not only read.
  public let isCanonical: Bool
  /// The first line of its documentation.
  public let summary: String?
  /// Where the case is declared.
  public let place: SourcePlace

  /// The route with a prefix before its path: an alias. `nil` where `prefix` is no segment.
  public func prefixed(by prefix: String) -> SourceRoute? {
    guard let pattern = pattern.prefixed(by: prefix) else { return nil }
    return SourceRoute(
      name: name, pattern: pattern, sources: sources, access: access, isCanonical: false, summary: summary,
      place: place)
  }
}
