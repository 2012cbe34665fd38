import LinkRouting

/// A route of the workload with the numbers in its path, as an enum's case with integers would hold them.
struct WorkloadRoute: LinkRoutable {
  var definition: Int
  var first = 0
  var second = 0

  static let routeTable = RouteTable(_hosts: ["shop.example"]) { () throws(RouteTableError) in
    var definitions: [RouteDefinition] = []
    for (index, template) in RouteWorkload.shared.templates.enumerated() {
      let names = RouteWorkload.parameters(of: template)
      definitions.append(
        try RouteDefinition("route\(index)", template, parameters: names.map { RouteParameter($0, Int.self) })
      )
    }
    return definitions
  }

  private static let counts = RouteWorkload.shared.templates.map { RouteWorkload.parameters(of: $0).count }

  static func _route(_ definition: Int, _ values: RouteValues) -> WorkloadRoute? {
    switch counts[definition] {
    case 0: return WorkloadRoute(definition: definition)
    case 1: return values.value(0, Int.self).map { WorkloadRoute(definition: definition, first: $0) }
    default:
      guard let first = values.value(0, Int.self), let second = values.value(1, Int.self) else { return nil }
      return WorkloadRoute(definition: definition, first: first, second: second)
    }
  }

  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
    printer.begin(Self.routeTable, definition)
    if Self.counts[definition] > 0 { try printer.add(first) }
    if Self.counts[definition] > 1 { try printer.add(second) }
  }
}
