import LinkRouting

/// The screens of the demo's shop and the links that lead to them, as an app writes its routes.
///
/// The conformance is what the macro `@LinkRoutes` would write.
enum DemoShopScreen: LinkRoutable {
  case product(id: Int)
  case offers(language: String, season: String)
  case search(query: String)
  case gift(code: String)

  static let routeTable = RouteTable(_hosts: [DemoSite.host], schemes: ["shop"]) {
    () throws(RouteTableError) in
    [
      try RouteDefinition("product", "/buy/:id", parameters: [RouteParameter("id", Int.self)]),
      try RouteDefinition(
        "offers", "/:language/offers/:season",
        parameters: [RouteParameter("language", String.self), RouteParameter("season", String.self)]),
      try RouteDefinition("search", "/search?q=:query", parameters: [RouteParameter("query", String.self)]),
      try RouteDefinition("gift", "/gift/:code", parameters: [RouteParameter("code", String.self)]),
    ]
  }

  static func _route(_ definition: Int, _ values: RouteValues) -> DemoShopScreen? {
    switch definition {
    case 0: values.value(0, Int.self).map { .product(id: $0) }
    case 1:
      values.value(0, String.self).flatMap { language in
        values.value(1, String.self).map { .offers(language: language, season: $0) }
      }
    case 2: values.value(0, String.self).map { .search(query: $0) }
    case 3: values.value(0, String.self).map { .gift(code: $0) }
    default: nil
    }
  }

  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
    switch self {
    case .product(let id):
      printer.begin(Self.routeTable, 0)
      try printer.add(id)
    case .offers(let language, let season):
      printer.begin(Self.routeTable, 1)
      try printer.add(language)
      try printer.add(season)
    case .search(let query):
      printer.begin(Self.routeTable, 2)
      try printer.add(query)
    case .gift(let code):
      printer.begin(Self.routeTable, 3)
      try printer.add(code)
    }
  }

  /// The screen in words.
  var words: String {
    switch self {
    case .product(let id): "Product \(id)"
    case .offers(let language, let season): "Offers, \(season) (\(language))"
    case .search(let query): "Search for \(query)"
    case .gift(let code): "Gift \(code)"
    }
  }
}
