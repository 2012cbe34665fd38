import LinkRouting
import LinkSyntax

/// A path of a route as a cluster's load balancer compares it.
struct ClusterPath: Hashable {
  /// The path, without a slash at its end unless it is the root.
  var path: String
  /// Whether only this path is meant, and not what stands below it.
  var isExact: Bool
  /// Whether the path is wider than the route, since what varies in it cannot be said.
  var isWider: Bool

  /// The paths of a route: itself, or its longest literal beginning.
  static func all(_ route: RouteMapEntry, prefixes: [String]) -> [ClusterPath] {
    let patterns = [route.pattern] + prefixes.compactMap { route.pattern.prefixed(by: $0) }
    return patterns.map { pattern in
      var path: [UInt8] = []
      var isExact = true
      for segment in pattern.template.segments {
        guard case .literal(let text) = segment else {
          isExact = false
          break
        }
        path.append(UInt8(ascii: "/"))
        LinkPlace.path.append(text, to: &path)
      }
      let isWhole = pattern.template.hasRest && pattern.fixedSegments.allSatisfy(\.isLiteral)
      return ClusterPath(
        path: path.isEmpty ? "/" : String(decoding: path, as: UTF8.self), isExact: isExact,
        isWider: !isExact && !isWhole)
    }
  }

  /// The paths of all routes on a host, without those that a wider one holds, exact ones first.
  static func all(_ map: RouteMap, host: String) -> [(path: ClusterPath, names: [String])] {
    var found: [(path: ClusterPath, names: [String])] = []
    for route in map.routes where route.access != .appOnly && RouteHosts.hosts(of: route, map).contains(host)
    {
      for path in all(route, prefixes: map.prefixes) {
        if let index = found.firstIndex(where: {
          $0.path.path == path.path && $0.path.isExact == path.isExact
        }) {
          found[index].path.isWider = found[index].path.isWider || path.isWider
          if !found[index].names.contains(route.name) { found[index].names.append(route.name) }
        } else {
          found.append((path, [route.name]))
        }
      }
    }
    return found.filter { $0.path.isExact } + found.filter { !$0.path.isExact }
  }
}

extension TemplatePart {
  /// Whether it is text that stands for itself.
  fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}
