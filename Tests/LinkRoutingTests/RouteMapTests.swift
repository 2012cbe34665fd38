import Foundation
import LinkRouting
import LinkSyntax
import TestSupport
import Testing

@Suite("Routes as data")
struct RouteMapTests {
  @Test("a map of an enum holds the routes within routes, and comes back from JSON")
  func map() throws {
    let map = ShopLink.routeMap
    #expect(map.name == "ShopLink" && map.schemes == ["shop"])
    #expect(map.routes.contains { $0.name.hasPrefix("account.") })
    let search = try #require(map.routes.first { $0.name == "search" })
    #expect(search.parameters.map(\.fallback) == [nil, "1", nil])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(map)
    #expect(try JSONDecoder().decode(RouteMap.self, from: data).table().definitions.count == map.routes.count)
    let again = try JSONDecoder().decode(RouteMap.self, from: data)
    #expect(again.routes.map(\.pattern) == map.routes.map(\.pattern))
    #expect(again.asked.map(\.name) == map.asked.map(\.name))
    #expect(try encoder.encode(again) == data)
  }

  @Test("the order of asking is the router's")
  func order() throws {
    var routes = RandomRoutes(seed: 8_123)
    for _ in 0..<200 {
      let entries = (0..<routes.random.number(1...6)).map { index in
        let pattern = routes.pattern()
        return RouteMapEntry(
          name: "\(index)", pattern: pattern, isCanonical: pattern.template.isPrintable, index: index)
      }
      let map = RouteMap(name: "Random", hosts: ["a.example"], routes: entries)
      let table = try map.table()
      // Each route by itself, in the order of asking.
      let single = try map.asked.map {
        try RouteMap(name: "One", hosts: ["a.example"], routes: [$0]).table()
      }
      for _ in 0..<20 {
        let link = "https://a.example" + routes.link()
        let first = single.firstIndex { $0.firstRoute(link) != nil }
        #expect(
          table.firstRoute(link).map { map.routes[$0].name } == first.map { map.asked[$0].name }, "\(link)")
      }
    }
  }

  @Test(
    "damaged maps are refused",
    arguments: [
      "", "[]", "{}", #"{"version":2,"name":"A","hosts":[],"routes":[]}"#,
      #"{"version":1,"name":"A","hosts":[],"routes":[{"name":"a","template":"x","parameters":[],"on":[],"access":"open","canonical":true,"priority":0}]}"#,
      #"{"version":1,"name":"A","hosts":[],"routes":[{"name":"a","template":"/:x","parameters":[],"on":[],"access":"open","canonical":true,"priority":0}]}"#,
      #"{"version":1,"name":"A","hosts":[],"routes":[{"name":"a","template":"/:x","parameters":[{"name":"x","presence":"required","text":{"kind":"integer","from":5,"through":4}}],"on":[],"access":"open","canonical":true,"priority":0}]}"#,
      #"{"version":1,"name":"A","hosts":[],"routes":[{"name":"a","template":"/","parameters":[],"on":[],"access":"all","canonical":true,"priority":0}]}"#,
    ])
  func damaged(_ text: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(RouteMap.self, from: Data(text.utf8)) }
  }
}
