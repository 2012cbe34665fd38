import LinkRouting

/// A route with all its templates.
struct RouteGroup {
  /// The names of the cases that lead to it, with dots between them.
  var name: String
  /// The templates, the printed one first.
  var entries: [RouteMapEntry]

  /// The routes of a map, in the order of declaration.
  static func groups(of map: RouteMap) -> [RouteGroup] {
    var order: [String] = []
    var entries: [String: [RouteMapEntry]] = [:]
    for entry in map.routes {
      if entries[entry.name] == nil { order.append(entry.name) }
      entries[entry.name, default: []].append(entry)
    }
    return order.map { name in
      let own = entries[name] ?? []
      return RouteGroup(name: name, entries: own.filter(\.isCanonical) + own.filter { !$0.isCanonical })
    }
  }
}
