#if Inspection
import LinkAnalysis
import LinkRouting
import LinkSyntax
import SourceReading

/// The routes that links of one host may open.
struct RoutesOnHost {
  let host: String
  /// The routes, those of all enums.
  private(set) var routes: [(type: SourceRouteType, route: SourceRoute)] = []
  private(set) var prefixes: [String] = []
  private var tables: [RouteTable] = []

  /// - Parameter host: The host; the first that the routes declare where none is given.
  /// - Throws: ``ToolError`` where the routes have no such host.
  init(_ sources: RouteSources, host given: String?) throws(ToolError) {
    let hosts = sources.types.flatMap(\.hosts)
    guard
      let host = given ?? hosts.first(where: { !$0.hasPrefix("*.") })
        ?? hosts.first.map({ "www.\($0.dropFirst(2))" })
    else { throw ToolError("The routes declare custom schemes only: association files speak of hosts.") }
    self.host = host
    for type in sources.types {
      guard type.hosts.contains(where: { Self.covers($0, host) }) else { continue }
      for route in type.routes
      where route.sources.isEmpty || route.sources.contains(where: { Self.covers($0, host) }) {
        routes.append((type, route))
      }
      for prefix in type.prefixes where !prefixes.contains(prefix) { prefixes.append(prefix) }
      do throws(RouteTableError) {
        tables.append(try type.table())
      } catch {
        throw ToolError("The routes of \(type.name) make no table: \(error.message)")
      }
    }
    guard !routes.isEmpty else {
      let question = NearestWord.question(host, among: hosts)
      throw ToolError("The routes declare no host \(Quoted.text(host))\(question)")
    }
  }

  private static func covers(_ source: String, _ host: String) -> Bool {
    let (source, host) = (source.lowercased(), host.lowercased())
    return source.hasPrefix("*.") ? host.hasSuffix(source.dropFirst()) : source == host
  }

  /// Whether some enum takes a link from outside.
  func takes(_ link: String) -> Bool {
    // What needs the user's confirmation is taken, once the user was asked.
    tables.contains { $0.firstRoute(link, trust: .confirmed) != nil }
  }

  /// The templates for proofs, those behind a prefix too.
  var provable: [RouteProof.Route] {
    routes.map {
      RouteProof.Route(
        $0.route.pattern, isOpen: $0.route.access != .appOnly, isCanonical: $0.route.isCanonical)
    }
      + prefixed.map { RouteProof.Route($0.pattern, isOpen: $0.access != .appOnly, isCanonical: false) }
  }

  /// The templates with each prefix before them.
  private var prefixed: [SourceRoute] {
    prefixes.flatMap { prefix in
      routes.compactMap { entry in
        guard entry.type.prefixes.contains(prefix) else { return nil }
        return entry.route.prefixed(by: prefix)
      }
    }
  }

  /// What routes there are for a template's number in ``provable``.
  func route(_ index: Int) -> SourceRoute {
    index < routes.count ? routes[index].route : prefixed[index - routes.count]
  }

  /// The routes of another version of the same app on this host, by what declares them.
  func others(_ map: RouteMap) throws(ToolError) -> (routes: [RouteProof.Route], table: RouteTable) {
    let table: RouteTable
    do throws(RouteTableError) {
      table = try map.table()
    } catch {
      throw ToolError("The routes of \(map.name) make no table: \(error.message)")
    }
    let own = map.routes.filter { route in
      let sources = route.sources.isEmpty ? map.hosts : route.sources
      return sources.contains { Self.covers($0, host) }
    }
    let all = own + map.prefixes.flatMap { prefix in own.compactMap { $0.prefixed(by: prefix) } }
    return (
      all.map { RouteProof.Route($0.pattern, isOpen: $0.access != .appOnly, isCanonical: $0.isCanonical) },
      table
    )
  }

  /// The association file that opens the routes.
  func components(isTight: Bool) -> RouteComponents {
    RouteComponents(
      routes.map {
        RouteComponents.Route(
          name: $0.route.name, pattern: $0.route.pattern, isOpen: $0.route.access != .appOnly)
      }, prefixes: prefixes, isTight: isTight)
  }
}
#endif
