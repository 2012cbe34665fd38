/// An app's routes as data, routes within routes put together: what tools read, compare with files, and make code from.
///
/// A map is made of an enum at run time (``LinkRoutable/routeMap``), of Swift sources by `applinks routes map`, or at
/// build time by the plugin `RouteMapPlugin`. As JSON it carries a version; ``init(from:)`` refuses later ones.
public struct RouteMap: Hashable, Sendable {
  /// The version of the JSON.
  public static let version = 1

  /// The name of the type.
  public let name: String
  /// The hosts, as declared.
  public let hosts: [String]
  /// The custom schemes.
  public let schemes: [String]
  /// First segments that may stand before every route.
  public let prefixes: [String]
  /// The templates, in the order of declaration.
  public let routes: [RouteMapEntry]

  /// A map; says of each route when it is asked.
  public init(
    name: String, hosts: [String], schemes: [String] = [], prefixes: [String] = [], routes: [RouteMapEntry]
  ) {
    self.name = name
    self.hosts = hosts
    self.schemes = schemes
    self.prefixes = prefixes
    let sorted = routes.indices.sorted { first, second in
      let (own, other) = (routes[first].levels, routes[second].levels)
      return own == other ? first < second : own.lexicographicallyPrecedes(other)
    }
    var all = routes
    for (priority, index) in sorted.enumerated() { all[index].priority = priority }
    self.routes = all
  }

  /// The map of a table.
  public init(name: String, _ table: RouteTable) {
    self.init(
      name: name, hosts: table.hosts, schemes: table.schemes, prefixes: table.prefixes,
      routes: RouteMapEntry.entries(of: table, depth: 0))
  }

  /// The routes in the order in which they are asked about a link: the first that takes it decides.
  public var asked: [RouteMapEntry] { routes.sorted { $0.priority < $1.priority } }

  /// The table of the routes, which reads links by what their parameters' texts may be.
  ///
  /// - Throws: ``RouteTableError``.
  public func table() throws(RouteTableError) -> RouteTable {
    try RouteTable(
      hosts: hosts, schemes: schemes, prefixes: prefixes,
      routes: routes.map {
        RouteDefinition(
          $0.name, pattern: $0.pattern, on: $0.sources, access: $0.access, isCanonical: $0.isCanonical)
      })
  }
}

extension LinkRoutable {
  /// The routes as data.
  public static var routeMap: RouteMap { RouteMap(name: "\(Self.self)", routeTable) }
}
