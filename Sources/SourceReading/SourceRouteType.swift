public import LinkRouting

/// An enum with `@LinkRoutes` and hosts or schemes of its own, read from a source.
public struct SourceRouteType: Sendable {
  /// The name.
  public let name: String
  /// The hosts.
  public let hosts: [String]
  /// The custom schemes.
  public let schemes: [String]
  /// The prefixes.
  public let prefixes: [String]
  /// The templates, in the order of declaration.
  public let routes: [SourceRoute]
  /// Where it is declared.
  public let place: SourcePlace

  /// The routes as data.
  public var map: RouteMap {
    RouteMap(
      name: name, hosts: hosts, schemes: schemes, prefixes: prefixes, routes: routes.map { $0.entry })
  }

  /// The table of the routes, which reads links by what their parameters' texts may be.
  ///
  /// - Throws: ``LinkRouting/RouteTableError``, which the type's problems name too.
  public func table() throws(RouteTableError) -> RouteTable { try map.table() }
}
