import LinkRouting
import LinkSyntax
import SourceReading
import Testing

@Suite("Routes read from sources")
struct RouteSourcesTests {
  private static let app = """
    import LinkRoutes
    @LinkRoutes("shop.example", schemes: "shop")
    public enum ShopRoute {
      /// The start.
      @Route("/") case home
      @Route("/products/:id(1...)") @Route("/p/:id") case product(id: Int)
      @Route("/c/:category") case category(Category)
      @Route("/account/:page**", access: .needsConfirmation) case account(page: Account.Route)
      @Route("/help/:page**") case help(page: Elsewhere)
      func f() { @LinkRoutes("local.example") enum Local { @Route("/") case a } }
    }
    """
  private static let account = """
    enum Account {
      @LinkRoutes enum Route {
        @Route("/") case overview
        @Route("/orders/:id?print=:print") case order(id: UInt8, print: Bool = false)
        @Route("/secret", access: .appOnly) case secret
      }
    }
    enum Category: String { case shoes, hats = "hats-and-caps" }
    """

  @Test("routes within routes are put together, over files")
  func flat() throws {
    let sources = RouteSources([("App.swift", Self.app), ("Account.swift", Self.account)])
    #expect(sources.problems.isEmpty)
    let type = try #require(sources.types.first)
    #expect(sources.types.count == 1)
    #expect(type.hosts == ["shop.example"] && type.schemes == ["shop"])
    #expect(
      type.routes.map { "\($0.name) \($0.pattern.template.text) \($0.access.rawValue)" } == [
        "home / open", "product /products/:id(1...) open", "product /p/:id open",
        "category /c/:category open",
        "account.overview /account needsConfirmation",
        "account.order /account/orders/:id?print=:print needsConfirmation",
        "account.secret /account/secret appOnly", "help /help/:page** open",
      ])
    #expect(type.routes[0].summary == "The start.")
    #expect(type.routes[0].place.text == "App.swift:5:20")
    #expect(
      type.routes[3].pattern.language(0) == .values([Array("shoes".utf8), Array("hats-and-caps".utf8)]))
    #expect(type.routes[5].place.file == "Account.swift")
    let table = try type.table()
    #expect(table.firstRoute("https://shop.example/account/orders/255?print=true", trust: .confirmed) == 5)
    #expect(table.firstRoute("https://shop.example/account/orders/256", trust: .confirmed) == nil)
    #expect(table.firstRoute("https://shop.example/account/secret", trust: .confirmed) == nil)
    #expect(table.firstRoute("https://shop.example/help/a/b") == 7)
  }

  @Test("problems have places")
  func problems() {
    let sources = RouteSources([("A.swift", "@LinkRoutes(\"a.example\") enum A {\n  @Route(\"a\") case a\n}")]
    )
    #expect(sources.problems.map(\.place.text) == ["A.swift:2:11"])
    #expect(sources.problems.map(\.id) == ["invalid-template"])
  }

  @Test("enums of one name count as unknown, and text that is no Swift traps nothing")
  func hostile() {
    let twice = Self.account + "\nextension X { enum Category: String { case other } }"
    let sources = RouteSources([("App.swift", Self.app), ("Account.swift", twice)])
    #expect(sources.types.first?.routes[3].pattern.language(0) == .custom("Category"))
    for text in [
      "", "@LinkRoutes", "@LinkRoutes(\"", "@LinkRoutes enum",
      "@LinkRoutes(x, y: 1) enum E { @Route() case }",
      "@LinkRoutes(\"a.b\") enum E { @Route(\"/:x**\") case a(E) }", String(repeating: "{", count: 5_000),
    ] {
      _ = RouteSources([("x", text)])
    }
  }
}
