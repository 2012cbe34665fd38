public import LinkRouting
public import LinkSyntax

/// A template of a route that was read from a source; routes within routes are put together with what they go on from.
public struct SourceRoute: Sendable {
  /// The template as data.
  public let entry: RouteMapEntry
  /// Where the case is declared.
  public let place: SourcePlace

  /// The names of the cases that lead to it, with dots between them.
  public var name: String { entry.name }
  /// The links.
  public var pattern: RoutePattern { entry.pattern }
  /// The hosts and schemes to which it is limited; empty where it is not.
  public var sources: [String] { entry.sources }
  /// Who may open it: the strictest of the cases that lead to it.
  public var access: RouteAccess { entry.access }
  /// Whether it is printed, not only read.
  public var isCanonical: Bool { entry.isCanonical }
  /// The first line of its documentation.
  public var summary: String? { entry.summary }

  /// The route with a prefix before its path: an alias. `nil` where `prefix` is no segment.
  public func prefixed(by prefix: String) -> SourceRoute? {
    entry.prefixed(by: prefix).map { SourceRoute(entry: $0, place: place) }
  }
}
