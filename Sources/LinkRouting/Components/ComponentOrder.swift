import LinkSyntax

/// The order in which routes become components: deeper ones first, those with a rest last; but a closed route before every
/// open one that is asked later about links of both, and behind every one that is asked sooner.
package struct ComponentOrder {
  package private(set) var routes: [RouteComponents.Route] = []

  package init(_ all: [RouteComponents.Route]) {
    let orders = all.map { RouteOrder($0.pattern) }
    var preferred = Array(all.indices)
    preferred.sort { first, second in
      let (own, other) = (all[first].pattern, all[second].pattern)
      if own.template.hasRest != other.template.hasRest { return !own.template.hasRest }
      if own.template.segments.count != other.template.segments.count {
        return own.template.segments.count > other.template.segments.count
      }
      return orders[first] == orders[second] ? first < second : orders[first] < orders[second]
    }
    // What must come before a route: its neighbours of the other kind that are asked before it.
    var before: [Int: Set<Int>] = [:]
    for closed in all.indices where !all[closed].isOpen {
      for open in all.indices where all[open].isOpen {
        guard all[closed].pattern.example(sharedWith: all[open].pattern) != nil else { continue }
        if orders[closed] < orders[open] {
          before[open, default: []].insert(closed)
        } else {
          before[closed, default: []].insert(open)
        }
      }
    }
    var done: Set<Int> = []
    while !preferred.isEmpty {
      // There is always one that can go next: the order of routes has no circles.
      let next = preferred.firstIndex { before[$0, default: []].isSubset(of: done) } ?? 0
      done.insert(preferred[next])
      routes.append(all[preferred.remove(at: next)])
    }
  }
}
