import LinkRouting

/// The hosts and schemes of routes.
enum RouteHosts {
  /// The declared hosts on which a route has links.
  static func hosts(of route: RouteMapEntry, _ map: RouteMap) -> [String] {
    guard !route.sources.isEmpty else { return map.hosts }
    let names = route.sources.map { $0.lowercased() }
    return map.hosts.filter { names.contains($0.lowercased()) }
  }

  /// The declared schemes with which a route has links.
  static func schemes(of route: RouteMapEntry, _ map: RouteMap) -> [String] {
    guard !route.sources.isEmpty else { return map.schemes }
    let names = route.sources.map { $0.lowercased() }
    return map.schemes.filter { names.contains($0.lowercased()) }
  }

  /// Whether a declared host is this host, or covers it.
  static func covers(_ declared: String, _ host: String) -> Bool {
    let (declared, host) = (declared.lowercased(), host.lowercased())
    guard declared.hasPrefix("*.") else { return declared == host }
    return declared == host || host.hasSuffix(declared.dropFirst())
  }

  /// The schemes of all routes that links from outside open.
  static func openSchemes(_ map: RouteMap) -> [String] {
    map.schemes.filter { scheme in
      map.routes.contains { $0.access != .appOnly && schemes(of: $0, map).contains(scheme) }
    }
  }

  /// The hosts of all routes that links from outside open.
  static func openHosts(_ map: RouteMap) -> [String] {
    map.hosts.filter { host in
      map.routes.contains { $0.access != .appOnly && hosts(of: $0, map).contains(host) }
    }
  }
}
