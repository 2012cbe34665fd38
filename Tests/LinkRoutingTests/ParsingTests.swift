import Foundation
import LinkRouting
import LinkSyntax
import Testing

@Suite("From links to routes")
struct ParsingTests {
  @Test("the table of the tests is sound")
  func table() {
    #expect(ShopLink.routeTable.fault == nil)
    #expect(AccountLink.routeTable.fault == nil)
  }

  @Test(
    "links lead to routes",
    arguments: [
      ("https://shop.example", ShopLink.home), ("https://shop.example/", .home),
      ("https://shop.example//", .home),
      ("HTTPS://Shop.Example/products/42", .product(id: 42)),
      ("http://m.shop.example/products/42/", .product(id: 42)),
      ("https://shop.example:443/products/7", nil), ("https://shop.example/products/0", nil),
      ("https://shop.example/products/007", .product(id: 7)),
      ("https://shop.example/products/%34%32", .product(id: 42)),
      ("https://shop.example/products/42?utm_source=x#y", .product(id: 42)),
      ("https://shop.example/Products/42", nil),
      ("https://shop.example/c/hats-and-caps", .category(.hats)), ("https://shop.example/c/hats", nil),
      ("https://shop.example/search?q=new%20york", .search(query: "new york", page: 1, tags: [])),
      ("https://shop.example/search?q=a+b&page=3", .search(query: "a+b", page: 3, tags: [])),
      (
        "https://shop.example/search?tag=x&q=%C3%A9&tag=y&page=",
        .search(query: "é", page: 1, tags: ["x", "y"])
      ),
      ("https://shop.example/search?%71=a", .search(query: "a", page: 1, tags: [])),
      ("https://shop.example/search", nil), ("https://shop.example/search?q=", nil),
      ("https://shop.example/search?q=a&q=b", nil), ("https://shop.example/search?q=a&page=x", nil),
      ("https://shop.example/search?q=a&tag=", nil), ("https://shop.example/search?q=%zz", nil),
      ("https://shop.example/search?q=a&other=%zz%2541", .search(query: "a", page: 1, tags: [])),
      ("https://shop.example/docs/a.b.html", .docs(slug: "a.b", section: nil)),
      ("https://shop.example/docs/a.html#s", .docs(slug: "a", section: "s")),
      ("https://shop.example/docs/.html", nil),
      ("https://shop.example/u/new", .newProduct), ("https://shop.example/u/new2", .profile(name: "new2")),
      ("https://shop.example/user/bob/x", .profile(name: "bob")),
      ("https://shop.example/u/b%2Fc", .profile(name: "b/c")),
      ("https://shop.example/u/é", .profile(name: "é")),
      ("https://shop.example/account", .account(.overview)),
      ("https://shop.example/account/", .account(.overview)),
      (
        "https://shop.example/account/orders/4294967295?print=true",
        .account(.order(number: .max, print: true))
      ),
      ("https://shop.example/account/orders/4294967296", nil), ("https://shop.example/account/x", nil),
      ("https://shop.example/on/2025-06-25", .day(Date(timeIntervalSince1970: 1_750_809_600))),
      ("https://shop.example/on/2025-06-31", nil),
      ("https://shop.example/files", .files([])),
      ("https://shop.example/files/a/b%2Fc", .files(["a", "b/c"])),
      ("https://shop.example/files/a//b", .files(["a", "b"])),
      ("https://shop.example//products//4//", .product(id: 4)),
      ("https://shop.example/archive/2024", .archive(year: 2024, month: nil, day: nil)),
      ("https://shop.example/archive/2024/6", .archive(year: 2024, month: 6, day: nil)),
      ("https://shop.example/archive/2024/13", nil),
      ("https://shop.example/archive/2024/06/01", .archive(year: 2024, month: 6, day: 1)),
      ("https://shop.example/archive/2024/06/01/2", nil),
      ("https://shop.example/de/products/5", .product(id: 5)), ("https://shop.example/fr-ch", .home),
      ("https://shop.example/it/products/5", nil), ("https://shop.example/de/de", nil),
      ("shop://products/42", .product(id: 42)), ("shop:///products/42", .product(id: 42)), ("shop://", .home),
      ("SHOP://account/note?text=a", .account(.note(text: "a"))), ("other://products/42", nil),
      ("https://evil.example/products/42", nil), ("https://shop.example@evil.example/products/42", nil),
      ("https://me@shop.example/products/42", nil), ("https://shop.example:8443/products/42", nil),
      ("https://shop.example.evil.example/products/42", nil), ("https://evilshop.example/", nil),
      ("https://.shop.example/", nil), ("javascript:alert(1)", nil), ("", nil),
    ] as [(String, ShopLink?)])
  func links(_ link: String, _ route: ShopLink?) { #expect(ShopLink(link: link) == route) }

  @Test(
    "what attacks is refused",
    arguments: [
      "/u/..", "/u/%2e%2e", "/u/.%2E", "/u/a%2F..%2Fb", "/u/..%5Cx", "/u/%2541", "/u/a%00", "/u/a%0Ab",
      "/u/%C2%85",
      "/u/%FF", "/u/%C0%AF", "/u/%", "/u/%2", "/search?q=%2e%2e/x", "/search?q=../x", "/search?q=%253Cb",
      "/search?q=%0d",
      "/files/a/../b", "/files/%2e/b", "/u/" + String(repeating: "a", count: 20_000),
      String(repeating: "/a", count: 60),
    ])
  func attacks(_ path: String) { #expect(ShopLink(link: "https://shop.example" + path) == nil) }

  @Test("routes that ask for trust")
  func trust() throws {
    let id = UUID()
    let link = "https://shop.example/remove/\(id.uuidString.lowercased())"
    let mismatch = #expect(throws: RouteMismatch.self) { try ShopLink(parsing: link) }
    #expect(mismatch?.reason == .needsConfirmation(route: "remove"))
    #expect(try ShopLink(parsing: link, trust: .confirmed) == .remove(id: id))
    #expect(ShopLink(link: "shop://debug", trust: .confirmed) == nil)
    #expect(ShopLink(link: "shop://debug", trust: .app) == .debug)
    #expect(ShopLink(link: "https://shop.example/debug", trust: .app) == nil)
    #expect(ShopLink.remove(id: id).routeAccess == .needsConfirmation)
  }

  @Test("a link that is not trusted enough does not go to the next route")
  func denial() throws {
    let table = try RouteTable(
      hosts: ["shop.example"],
      routes: [
        try RouteDefinition("user", "/u/:name", parameters: [RouteParameter("name", String.self)]),
        try RouteDefinition("admin", "/u/admin", access: .appOnly),
      ])
    #expect(table.firstRoute("https://shop.example/u/admin") == nil)
    #expect(table.firstRoute("https://shop.example/u/admin", trust: .app) == 1)
    #expect(table.firstRoute("https://shop.example/u/bob") == 0)
  }

  @Test("a table that cannot be made says so where links are parsed")
  func faulty() {
    enum Wrong: LinkRoutable {
      case a(String?, Int)
      static let routeTable = RouteTable(_hosts: ["a.example"]) { () throws(RouteTableError) in
        [
          try RouteDefinition(
            "a", "/:x/:y", parameters: [RouteParameter("x", String?.self), RouteParameter("y", Int.self)])
        ]
      }
      static func _route(_ definition: Int, _ values: RouteValues) -> Wrong? { nil }
      func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
        printer.begin(Self.routeTable, 0)
        try printer.add("x")
      }
    }
    let error = #expect(throws: RouteMismatch.self) { try Wrong(parsing: "https://a.example/1/2") }
    #expect(error?.description.contains("may be missing") == true)
    #expect(throws: RoutePrintError.self) { try Wrong.a(nil, 1).link() }
  }

  @Test("a mismatch names the routes that came close")
  func mismatch() throws {
    let mismatch = try #require(
      #expect(throws: RouteMismatch.self) {
        try ShopLink(parsing: "https://shop.example/products/abc?token=secret#s")
      })
    #expect(mismatch.reason == .noRoute)
    #expect(
      mismatch.description == """
        no route for https://shop.example/products/abc?token=…#…
          .product  /products/:id(1...)                    segment 2 is "abc", expected a whole number of 1...
          .home     /                                      segment 1, "products", is one too many
          .search   /search?q=:query&page=:page&tag=:tags  segment 1 is "products", expected "search"
        """ || mismatch.attempts.first?.route == "product")
    #expect(mismatch.attempts.first?.problem == .segment(2, text: "abc", expected: "a whole number of 1..."))
    let nested = #expect(throws: RouteMismatch.self) {
      try ShopLink(parsing: "https://shop.example/account/orders/x")
    }
    #expect(nested?.attempts.first?.route == "account.order")
    let item = #expect(throws: RouteMismatch.self) {
      try ShopLink(parsing: "https://shop.example/search?q=a&page=b")
    }
    #expect(item?.attempts.first?.problem == .item("page", expected: "a whole number"))
    let host = #expect(throws: RouteMismatch.self) { try ShopLink(parsing: "https://x.example/") }
    #expect(host?.reason == .refused(.unknownHost))
  }
}
