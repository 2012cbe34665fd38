import Foundation
import LinkRouting

/// Routes with their table and conversions written by hand, as the macro writes them.
enum ShopLink: Equatable {
  enum Category: String, CaseIterable, LinkParameter { case shoes, hats = "hats-and-caps" }

  case home
  case product(id: Int)
  case category(Category)
  case search(query: String, page: Int, tags: [String])
  case docs(slug: String, section: String?)
  case profile(name: String)
  case account(AccountLink)
  case day(Date)
  case files([String])
  case archive(year: Int, month: Int?, day: Int?)
  case newProduct
  case remove(id: UUID)
  case debug
}

extension ShopLink: LinkRoutable {
  static let routeTable = RouteTable(
    _hosts: ["shop.example", "*.shop.example"], schemes: ["shop"], prefixes: ["de", "fr-ch"]
  ) { () throws(RouteTableError) in
    [
      try RouteDefinition("home", "/"),
      try RouteDefinition("product", "/products/:id(1...)", parameters: [RouteParameter("id", Int.self)]),
      try RouteDefinition(
        "category", "/c/:category", parameters: [RouteParameter("category", Category.self)]),
      try RouteDefinition(
        "search", "/search?q=:query&page=:page&tag=:tags",
        parameters: [
          RouteParameter("query", String.self), RouteParameter("page", Int.self, default: 1),
          RouteParameter("tags", [String].self),
        ]),
      try RouteDefinition(
        "docs", "/docs/:slug.html#:section",
        parameters: [RouteParameter("slug", String.self), RouteParameter("section", String?.self)]),
      try RouteDefinition("profile", "/u/:name", parameters: [RouteParameter("name", String.self)]),
      try RouteDefinition(
        "profile", "/user/:name/*", parameters: [RouteParameter("name", String.self)], isCanonical: false),
      try RouteDefinition(
        "account", "/account/:page**", parameters: [RouteParameter(nested: "page", AccountLink.self)]),
      try RouteDefinition("day", "/on/:day(yyyy-MM-dd)", parameters: [RouteParameter("day", Date.self)]),
      try RouteDefinition("files", "/files/:path**", parameters: [RouteParameter("path", [String].self)]),
      try RouteDefinition(
        "archive", "/archive/:year/:month(1...12)/:day",
        parameters: [
          RouteParameter("year", Int.self), RouteParameter("month", Int?.self),
          RouteParameter("day", Int?.self),
        ]),
      try RouteDefinition("newProduct", "/u/new"),
      try RouteDefinition(
        "remove", "/remove/:id", parameters: [RouteParameter("id", UUID.self)], access: .needsConfirmation),
      try RouteDefinition("debug", "/debug", on: ["shop"], access: .appOnly),
    ]
  }

  static func _route(_ definition: Int, _ values: RouteValues) -> ShopLink? {
    switch definition {
    case 0: return .home
    case 1: return values.value(0, Int.self).map { .product(id: $0) }
    case 2: return values.value(0, Category.self).map { .category($0) }
    case 3:
      guard let query = values.value(0, String.self), let page = values.value(1, Int.self, default: 1),
        let tags = values.value(2, [String].self)
      else { return nil }
      return .search(query: query, page: page, tags: tags)
    case 4:
      guard let slug = values.value(0, String.self), let section = values.value(1, String?.self) else {
        return nil
      }
      return .docs(slug: slug, section: section)
    case 5, 6: return values.value(0, String.self).map { .profile(name: $0) }
    case 7: return values.value(0, AccountLink.self).map { .account($0) }
    case 8: return values.value(0, Date.self).map { .day($0) }
    case 9: return values.value(0, [String].self).map { .files($0) }
    case 10:
      guard let year = values.value(0, Int.self), let month = values.value(1, Int?.self),
        let day = values.value(2, Int?.self)
      else { return nil }
      return .archive(year: year, month: month, day: day)
    case 11: return .newProduct
    case 12: return values.value(0, UUID.self).map { .remove(id: $0) }
    case 13: return .debug
    default: return nil
    }
  }

  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
    switch self {
    case .home: printer.begin(Self.routeTable, 0)
    case .product(let id):
      printer.begin(Self.routeTable, 1)
      try printer.add(id)
    case .category(let category):
      printer.begin(Self.routeTable, 2)
      try printer.add(category)
    case .search(let query, let page, let tags):
      printer.begin(Self.routeTable, 3)
      try printer.add(query)
      try printer.add(page, default: 1)
      try printer.add(tags)
    case .docs(let slug, let section):
      printer.begin(Self.routeTable, 4)
      try printer.add(slug)
      try printer.add(section)
    case .profile(let name):
      printer.begin(Self.routeTable, 5)
      try printer.add(name)
    case .account(let page):
      printer.begin(Self.routeTable, 7)
      try printer.add(page)
    case .day(let day):
      printer.begin(Self.routeTable, 8)
      try printer.add(day)
    case .files(let path):
      printer.begin(Self.routeTable, 9)
      try printer.add(path)
    case .archive(let year, let month, let day):
      printer.begin(Self.routeTable, 10)
      try printer.add(year)
      try printer.add(month)
      try printer.add(day)
    case .newProduct: printer.begin(Self.routeTable, 11)
    case .remove(let id):
      printer.begin(Self.routeTable, 12)
      try printer.add(id)
    case .debug: printer.begin(Self.routeTable, 13)
    }
  }
}

enum AccountLink: Equatable {
  case overview
  case order(number: UInt32, print: Bool)
  case note(text: String)
}

extension AccountLink: LinkRoutable {
  static let routeTable = RouteTable(_hosts: []) { () throws(RouteTableError) in
    [
      try RouteDefinition("overview", "/"),
      try RouteDefinition(
        "order", "/orders/:number?print=:print",
        parameters: [
          RouteParameter("number", UInt32.self), RouteParameter("print", Bool.self, default: false),
        ]),
      try RouteDefinition("note", "/note?text=:text", parameters: [RouteParameter("text", String.self)]),
    ]
  }

  static func _route(_ definition: Int, _ values: RouteValues) -> AccountLink? {
    switch definition {
    case 0: return .overview
    case 1:
      guard let number = values.value(0, UInt32.self), let print = values.value(1, Bool.self, default: false)
      else {
        return nil
      }
      return .order(number: number, print: print)
    case 2: return values.value(0, String.self).map { .note(text: $0) }
    default: return nil
    }
  }

  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
    switch self {
    case .overview: printer.begin(Self.routeTable, 0)
    case .order(let number, let print):
      printer.begin(Self.routeTable, 1)
      try printer.add(number)
      try printer.add(print, default: false)
    case .note(let text):
      printer.begin(Self.routeTable, 2)
      try printer.add(text)
    }
  }
}
