import LinkSyntax

/// The links of an app's routes, in the order in which the routes are asked.
struct RouteLinkSets {
  private(set) var decisions = LinkDecisions()
  /// Whether some set is wider than the links of its route.
  private(set) var isWidened = false
  /// The templates whose set is wider.
  private(set) var widened: [String] = []

  /// - Parameters:
  ///   - isPrinted: Whether the links are meant that routes print, and not all that they read.
  ///   - leavesSlashesOut: Whether printed links are left out that have a slash in a segment's value.
  init(
    _ routes: [RouteProof.Route], isPrinted: Bool, leavesSlashesOut: Bool = false, _ pool: ConditionPool
  ) {
    let orders = routes.map { RouteOrder($0.pattern) }
    let sorted = routes.indices.sorted { orders[$0] == orders[$1] ? $0 < $1 : orders[$0] < orders[$1] }
    var steps: [LinkDecisionList.Step] = []
    for index in sorted {
      let route = routes[index]
      // What is not printed takes part where it is asked before what is.
      if isPrinted, !route.isCanonical, route.isOpen { continue }
      // Links of closed routes in another spelling (/admi%6E) are opened by files that exclude the usual one; nothing in
      // a file could be done about them, and routers refuse them.
      let isPrinted = isPrinted || !route.isOpen
      var graphs = RouteGraphs(
        route.pattern, isPrinted: isPrinted, leavesSlashesOut: leavesSlashesOut && isPrinted)
      let conditions = Self.conditions(&graphs, route, isPrinted: isPrinted, pool)
      if graphs.isWidened { widened.append(route.pattern.template.text) }
      steps.append(LinkDecisionList.Step(links: conditions, opens: route.isOpen, label: index))
    }
    decisions.either = [LinkDecisionList(steps: steps)]
  }

  private static func conditions(
    _ graphs: inout RouteGraphs, _ route: RouteProof.Route, isPrinted: Bool, _ pool: ConditionPool
  ) -> LinkConditions {
    let path = pool.route(
      graphs.path(), separators: isPrinted ? [:] : [UInt8(ascii: "/"): RouteGraph.separator],
      isDecoded: !isPrinted)
    let query: [Condition]
    if isPrinted {
      query = [pool.route(graphs.printedQuery(), separators: [:], isDecoded: false)]
    } else {
      query = route.pattern.template.query.map { item in
        pool.route(
          graphs.item(item),
          separators: [UInt8(ascii: "&"): RouteGraph.separator, UInt8(ascii: "="): RouteGraph.equals],
          isDecoded: true)
      }
    }
    let fragment = graphs.fragment().map { [pool.route($0, separators: [:], isDecoded: !isPrinted)] } ?? []
    return LinkConditions(path: [path], query: query, fragment: fragment)
  }
}
