import Foundation
import LinkRouting
import LinkSyntax
import TestSupport
import Testing

@testable import RouteGeneration

/// The generated code and what Swift makes of links, side by side: `.ci/kotlin.sh` and `.ci/typescript.sh` put the same links
/// to Kotlin and TypeScript.
///
/// Run with `APPLINKS_REGENERATE=1` to write the files anew.
@Suite("Kotlin and TypeScript from routes")
struct GeneratedCodeTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Vectors")
  private static let regenerates = ProcessInfo.processInfo.environment["APPLINKS_REGENERATE"] != nil

  private func check(_ text: String, _ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if Self.regenerates { try Data(text.utf8).write(to: file) }
    let known = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(known == text, "\(name) is stale: run with APPLINKS_REGENERATE=1")
  }

  @Test("the source is the same for the same routes")
  func source() throws {
    try check(KotlinRoutes(ShopLink.routeMap, package: "example.shop").text, "ShopLink.kt")
  }

  @Test("the TypeScript is the same for the same routes")
  func typeScript() throws {
    try check(TypeScriptRoutes(ShopLink.routeMap, integers: .bigint).text, "ShopLink.ts")
  }

  @Test("whole numbers are of type number unless they must be exact, and words cannot end a comment")
  func typeScriptTypes() throws {
    let entry = RouteMapEntry(
      name: "page.of */",
      pattern: RoutePattern(
        try LinkTemplate("/p/:id/:size(1...9)"),
        [
          RouteParameterShape(.integer(IntegerBounds(of: UInt64.self))), RouteParameterShape(.integer(.all)),
        ]), summary: "Ends */ here")
    let text = TypeScriptRoutes(RouteMap(name: "Date", hosts: ["a.example"], routes: [entry])).text
    #expect(
      text.contains(#"  | { readonly route: "page.of */"; readonly id: bigint; readonly size: number }"#))
    #expect(text.contains("/** Ends * / here */") && text.contains("export type DateLinks ="))
  }

  @Test("the links of the vectors are read as the vectors say")
  func vectors() throws {
    var lines: [String] = []
    var random = SeededRandom(4_711)
    for link in Self.links + (0..<1_200).map({ _ in Self.link(&random) }) {
      for (name, trust) in [("OUTSIDE", LinkTrust.outside), ("CONFIRMED", .confirmed), ("APP", .app)] {
        let route = ShopLink(link: link, trust: trust)
        let kind = route?.routeDefinition.map { TypeName.of(Self.path(of: route, $0.name)) } ?? "-"
        let printed = route.map { (try? $0.link()) ?? "!" } ?? "-"
        if name == "OUTSIDE" || lines.last?.hasSuffix("\t\(kind)\t\(printed)") == false {
          lines.append("\(link)\t\(name)\t\(kind)\t\(printed)")
        }
      }
    }
    try check(lines.joined(separator: "\n") + "\n", "ShopLink.tsv")
  }

  /// The names of the cases that lead to a route, as the map has them.
  private static func path(of route: ShopLink?, _ name: String) -> String {
    guard case .account(let page)? = route, let inner = page.routeDefinition?.name else { return name }
    return "\(name).\(inner)"
  }

  private static let links = [
    "", "https://shop.example", "https://shop.example/", "http://SHOP.example//", "https://shop.example:443/",
    "https://user@shop.example/", "https://m.shop.example/products/7", "https://shop.example.evil/products/7",
    "https://xshop.example/products/7", "ftp://shop.example/", "shop:///products/7", "shop://products/7",
    "shop:products/7", "SHOP://debug", "https://shop.example/products/0", "https://shop.example/products/007",
    "https://shop.example/products/9223372036854775807", "https://shop.example/products/9223372036854775808",
    "https://shop.example/products/-1", "https://shop.example/products/7/",
    "https://shop.example/products/%37",
    "https://shop.example/c/hats-and-caps", "https://shop.example/c/hats", "https://shop.example/u/new",
    "https://shop.example/u/new%20", "https://shop.example/u/%2e%2e", "https://shop.example/u/..",
    "https://shop.example/u/a%2Fb", "https://shop.example/u/a%2F..%2Fb", "https://shop.example/u/%2525",
    "https://shop.example/u/%", "https://shop.example/u/%C3%A9", "https://shop.example/u/é",
    "https://shop.example/u/%FF", "https://shop.example/u/%00", "https://shop.example/u/%C2%80",
    "https://shop.example/user/ada/x", "https://shop.example/search?q=a", "https://shop.example/search?q=",
    "https://shop.example/search?q=a&q=b", "https://shop.example/search?q=a%26b&page=1&tag=x&tag=y&other",
    "https://shop.example/search?q=a+b;c&page=2", "https://shop.example/search?page=1&q=%61",
    "https://shop.example/search?q=a&page=x", "https://shop.example/docs/a.html#b",
    "https://shop.example/docs/.html", "https://shop.example/docs/a.b.html#",
    "https://shop.example/docs/a.htm",
    "https://shop.example/on/2024-02-29", "https://shop.example/on/2023-02-29",
    "https://shop.example/on/0000-01-01",
    "https://shop.example/files", "https://shop.example/files/a//b/%20c", "https://shop.example/archive/2024",
    "https://shop.example/archive/2024/12/31", "https://shop.example/archive/2024/13",
    "https://shop.example/remove/6ba7b810-9dad-41d1-80b4-00c04fd430c8", "https://shop.example/de/u/ada",
    "https://shop.example/fr-ch", "https://shop.example/fr-ch/de/u/ada", "https://shop.example/u/a\\..\\b",
    "https://shop.example/ u/a", "https://shop.example/u/a b", "https://shop.example/debug",
    "https://shop.example/account", "https://shop.example/account/orders/3",
  ]

  private static func link(_ random: inout SeededRandom) -> String {
    var link = random.pick([
      "https://shop.example", "https://shop.example", "https://a.shop.example", "shop:/",
    ])
    let words = [
      "products", "c", "search", "docs", "u", "user", "account", "on", "files", "archive", "remove", "debug",
      "new",
      "orders", "help", "de", "1", "12", "2024", "2024-06-25", "shoes", "a.html", "x%20y", "%C3%A9",
      "a+b=c&d", "",
      "6BA7B810-9DAD-41D1-80B4-00C04FD430C8", "~", "%7E", "a;b", "-5", "00012", "%2e", "'", "%27",
    ]
    for _ in 0..<random.number(1...4) { link += "/" + random.pick(words) }
    if random.chance(40) {
      link += "?"
      for _ in 0..<random.number(0...4) {
        link += random.pick(["q", "page", "tag", "x", "%71", "p%61ge"])
        link +=
          random.pick(["", "=", "=1", "=abc", "=2", "=a%20b", "=%2B", "=+", "=a=b", "=é", "=%zz"]) + "&"
      }
    }
    if random.chance(25) { link += "#" + random.pick(["", "top", "a%20b", "%", "a/b?c", "é"]) }
    return link
  }
}
