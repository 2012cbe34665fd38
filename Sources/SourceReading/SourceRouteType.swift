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
  public let map: RouteMap

  init(
    name: String, hosts: [String], schemes: [String], prefixes: [String], routes: [SourceRoute],
    place: SourcePlace
  ) {
    self.name = name
    self.hosts = hosts
    self.schemes = schemes
    self.prefixes = prefixes
    self.routes = routes
    self.place = place
    map = RouteMap(
      name: name, hosts: hosts, schemes: schemes, prefixes: prefixes, routes: routes.map { $0.entry })
  }

  /// The routes of a map, as if they were declared at the beginning of its file.
  init(_ map: RouteMap, file: String) {
    self.map = map
    name = map.name
    hosts = map.hosts
    schemes = map.schemes
    prefixes = map.prefixes
    place = SourcePlace(file: file, line: 1, column: 1)
    routes = map.routes.map { [place] in SourceRoute(entry: $0, place: place) }
  }

  /// The table of the routes, which reads links by what their parameters' texts may be.
  ///
  /// - Throws: ``LinkRouting/RouteTableError``, which the type's problems name too.
  public func table() throws(RouteTableError) -> RouteTable { try map.table() }
}
