import Foundation
import LinkRouting
import LinkSyntax
import TestSupport
import Testing

@Suite("The tree beside a linear search")
struct SlowRouterTests {
  /// More with APPLINKS_LONG=1: a million links in all.
  private static let scale = ProcessInfo.processInfo.environment["APPLINKS_LONG"] == "1" ? 25 : 1
  private static let tables = 400 * scale

  @Test("random tables agree with templates tried in turn")
  func agreement() throws {
    var routes = RandomRoutes(seed: 808)
    var hits = 0
    var links = 0
    for _ in 0..<Self.tables {
      let patterns = (0..<routes.random.number(1...12)).map { _ in routes.pattern() }
      let table = try Self.table(patterns)
      let slow = SlowRoutes(patterns)
      for _ in 0..<40 {
        let link = routes.link()
        let expected = slow.first(link)
        hits += expected == nil ? 0 : 1
        links += 1
        #expect(
          table.firstRoute("https://shop.example" + link) == expected,
          "\(link) in \(patterns.map(\.template.text))")
      }
    }
    #expect(hits > links / 8)
  }

  private static func table(_ patterns: [RoutePattern]) throws -> RouteTable {
    try RouteTable(
      hosts: ["shop.example"],
      routes: patterns.enumerated().map { index, pattern in
        try RouteDefinition(
          "route\(index)", pattern.template.text,
          parameters: zip(pattern.template.parameters, pattern.parameters).map {
            RouteParameter($0.name, shape: $1)
          }, isCanonical: pattern.template.isPrintable)
      })
  }

  @Test("hostile links trap nothing")
  func hostile() {
    var random = SeededRandom(1)
    let pieces: [String] = [
      "https://", "http://", "shop://", "shop:", "shop.example", "m.shop.example", "/", "/", "//", "?", "&",
      "=", "#", "%",
      "%2", "%2F", "%2e", "%00", "%25", "%2541", "products", "42", "search", "q", "account", "orders",
      "files", "..", ".",
      "\\", "@", ":", "é", "\u{0}", "de", "u", "-", "99999999999999999999999", "docs", ".html", "[::1]", "on",
      "2025-06-31",
    ]
    var found = 0
    for _ in 0..<24_000 * Self.scale {
      var link =
        random.chance(70)
        ? random.pick(["https://shop.example/", "shop://", "https://x.shop.example/de/"]) : ""
      for _ in 0..<random.number(0...9) { link += random.pick(pieces) }
      guard let route = ShopLink(link: link, trust: .app) else {
        if random.chance(2) {
          do throws(RouteMismatch) { _ = try ShopLink(parsing: link) } catch {
            #expect(!error.description.isEmpty)
          }
        }
        continue
      }
      found += 1
      // What was read can be printed, and read again, unless it was only taken under another name.
      if let again = try? route.link() { #expect(ShopLink(link: again, trust: .app) == route) }
    }
    #expect(found > 800)
  }
}
