import LinkRouting

/// The screens of the demo's second app.
enum DemoTicketScreen: LinkRoutable {
  case ticket(code: String)

  static let routeTable = RouteTable(_hosts: [DemoSite.host]) { () throws(RouteTableError) in
    [try RouteDefinition("ticket", "/tickets/:code", parameters: [RouteParameter("code", String.self)])]
  }

  static func _route(_ definition: Int, _ values: RouteValues) -> DemoTicketScreen? {
    definition == 0 ? values.value(0, String.self).map { .ticket(code: $0) } : nil
  }

  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
    switch self {
    case .ticket(let code):
      printer.begin(Self.routeTable, 0)
      try printer.add(code)
    }
  }

  /// The screen in words.
  var words: String {
    switch self {
    case .ticket(let code): "Ticket \(code)"
    }
  }
}
