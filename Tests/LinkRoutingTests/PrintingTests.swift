import Foundation
import LinkRouting
import LinkSyntax
import TestSupport
import Testing

@Suite("From routes to links")
struct PrintingTests {
  @Test(
    "routes are printed",
    arguments: [
      (ShopLink.home, "https://shop.example/", "shop:///"),
      (.product(id: 42), "https://shop.example/products/42", "shop://products/42"),
      (
        .search(query: "a+b & c", page: 1, tags: ["x", "y z"]),
        "https://shop.example/search?q=a%2Bb%20%26%20c&tag=x&tag=y%20z",
        "shop://search?q=a%2Bb%20%26%20c&tag=x&tag=y%20z"
      ),
      (
        .search(query: "é", page: 2, tags: []), "https://shop.example/search?q=%C3%A9&page=2",
        "shop://search?q=%C3%A9&page=2"
      ),
      (.docs(slug: "a", section: "b?/"), "https://shop.example/docs/a.html#b?/", "shop://docs/a.html#b?/"),
      (.profile(name: "b/c"), "https://shop.example/u/b%2Fc", "shop://u/b%2Fc"),
      (.account(.overview), "https://shop.example/account", "shop://account"),
      (
        .account(.order(number: 5, print: true)), "https://shop.example/account/orders/5?print=true",
        "shop://account/orders/5?print=true"
      ),
      (.files([]), "https://shop.example/files", "shop://files"),
      (
        .archive(year: 2024, month: 6, day: nil), "https://shop.example/archive/2024/6",
        "shop://archive/2024/6"
      ),
      (.day(Date(timeIntervalSince1970: 0)), "https://shop.example/on/1970-01-01", "shop://on/1970-01-01"),
    ] as [(ShopLink, String, String)])
  func printed(_ route: ShopLink, _ web: String, _ scheme: String) throws {
    #expect(try route.link() == web)
    #expect(try route.link(scheme: "shop") == scheme)
    #expect(try route.url().absoluteString == web)
    #expect(try route.link(on: "m.shop.example") == web.replacing("shop.example", with: "m.shop.example"))
    #expect(try ShopLink(parsing: route.url()) == route)
    #expect(try ShopLink(parsing: route.url(scheme: "shop")) == route)
  }

  @Test(
    "what would not come back is an error",
    arguments: [
      (ShopLink.profile(name: ""), RoutePrintError.Reason.value(.empty)),
      (.profile(name: ".."), .value(.pathTraversal)), (.profile(name: "a\n"), .value(.controlCharacter)),
      (.profile(name: "%41"), .value(.doubleEncoding)), (.profile(name: "new"), .taken(by: "newProduct")),
      (.product(id: 0), .notAllowed), (.archive(year: 1, month: 13, day: nil), .notAllowed),
      (.archive(year: 1, month: nil, day: 2), .missingBeforePresent),
      (.day(Date(timeIntervalSince1970: 1)), .notAllowed), (.docs(slug: "a", section: ""), .value(.empty)),
      (.debug, .noSource("")), (.account(.note(text: "../x")), .value(.pathTraversal)),
      (.profile(name: String(repeating: "a", count: 20_000)), .tooLong),
      (.files(Array(repeating: "a", count: 50)), .tooLong),
    ] as [(ShopLink, RoutePrintError.Reason)])
  func errors(_ route: ShopLink, _ reason: RoutePrintError.Reason) {
    let error = #expect(throws: RoutePrintError.self) { try route.link() }
    #expect(error?.reason == reason)
    #expect(error?.message.isEmpty == false)
  }

  @Test("only declared hosts and schemes are printed")
  func sources() throws {
    let error = #expect(throws: RoutePrintError.self) { try ShopLink.home.link(on: "evil.example") }
    #expect(error?.reason == .noSource("evil.example"))
    #expect(throws: RoutePrintError.self) { try ShopLink.home.link(on: "evil.example/x?") }
    #expect(throws: RoutePrintError.self) { try ShopLink.home.link(on: "evil.example/@shop.example") }
    #expect(throws: RoutePrintError.self) { try ShopLink.home.link(scheme: "other") }
    #expect(try ShopLink.debug.link(scheme: "shop") == "shop://debug")
  }

  @Test("random routes come back, and their links are canonical")
  func roundTrip() throws {
    var random = SeededRandom(81)
    var printed = 0
    for _ in 0..<5_000 {
      let route = Self.route(&random)
      guard let link = try? route.link() else { continue }
      printed += 1
      #expect(ShopLink(link: link, trust: .app) == route, "\(link)")
      #expect(try ShopLink(parsing: link, trust: .app).link() == link)
      let scheme = try route.link(scheme: "shop")
      #expect(ShopLink(link: scheme, trust: .app) == route, "\(scheme)")
      let url = try #require(URL(string: link))
      #expect(url.absoluteString == link)
    }
    #expect(printed > 3_500)
  }

  private static func text(_ random: inout SeededRandom) -> String {
    let pieces = [
      "a", "B", "é", "/", "+", "&", "=", "?", "#", "%", " ", "日本", ".", "..", ";", ":", "@", "\u{301}", "😀",
      "new", "\\", "\"", "1", "~", "|", "\n",
    ]
    return (0..<random.number(1...4)).map { _ in random.pick(pieces) }.joined()
  }

  private static func route(_ random: inout SeededRandom) -> ShopLink {
    switch random.number(0...11) {
    case 0: .product(id: Int.random(in: 1...(.max), using: &random))
    case 1: .category(random.pick([.shoes, .hats]))
    case 2:
      .search(
        query: text(&random), page: random.number(-3...3),
        tags: (0..<random.number(0...3)).map { _ in text(&random) })
    case 3: .docs(slug: text(&random), section: random.chance(50) ? nil : text(&random))
    case 4, 5: .profile(name: text(&random))
    case 6: .account(.order(number: UInt32.random(in: 0...(.max), using: &random), print: random.chance(50)))
    case 7: .account(.note(text: text(&random)))
    case 8: .day(Date(timeIntervalSince1970: Double(random.number(-700_000...2_900_000)) * 86_400))
    case 9: .files((0..<random.number(0...4)).map { _ in text(&random) })
    case 10:
      .archive(
        year: random.number(-5...3000), month: random.chance(50) ? 6 : nil, day: random.chance(50) ? 7 : nil)
    default: .remove(id: UUID())
    }
  }
}
