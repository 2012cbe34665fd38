import Foundation
import LinkRoutes
import TestSupport
import Testing

@Suite("Routes made by the macro")
struct UnderwayRouteTests {
  @Test("the tables are sound")
  func tables() {
    #expect(UnderwayRoute.routeTable.fault == nil)
    #expect(StationRoute.routeTable.fault == nil)
    #expect(AccountRoute.routeTable.fault == nil)
    #expect(UnderwayRoute.routeTable.definitions.count == 15)
  }

  @Test(
    "links lead to cases",
    arguments: [
      ("https://underway.example/stations/25", UnderwayRoute.station(StationRoute(stationID: 25))),
      (
        "https://underway.example/stations/25/service-alerts",
        .station(StationRoute(stationID: 25, action: .serviceAlerts))
      ),
      ("https://underway.example/stations/by-id/7", .station(StationRoute(stationID: 7))),
      ("https://underway.example/stations/25/unknown", nil), ("https://underway.example/stations", nil),
      ("underway://stations/25/filter", .station(StationRoute(stationID: 25, action: .filter))),
      ("https://underway.example/l/express-line", .line(line: .express)),
      ("https://underway.example/es/lines/red", .line(line: .red)),
      ("https://m.underway.example/search?q=x&tag=1&tag=2", .search(query: "x", page: 1, tags: ["1", "2"])),
      ("https://underway.example/badges/2.png?size=64", .badge(badge: .silver, size: 64)),
      ("https://underway.example/badges/2.png?size=8", nil), ("https://underway.example/badges/4.png", nil),
      (
        "https://underway.example/account/deeper/note?text=hi",
        .account(page: .deeper(next: .note(text: "hi")))
      ),
      (
        "https://underway.example/timetables/2025-01-31/north",
        .timetable(day: Date(timeIntervalSince1970: 1_738_281_600), direction: "north")
      ),
      ("https://underway.example/default/true/1.5", .default(in: true, price: 1.5)),
      ("https://underway.example/beta?on", nil), ("underway://beta?on=", .beta), ("underway://beta", nil),
      ("https://underway.example/filter?lines=red,blue", .filter(lines: CommaSeparated([.red, .blue]))),
      ("https://underway.example/filter?lines=red,,blue", nil),
    ] as [(String, UnderwayRoute?)])
  func links(_ link: String, _ route: UnderwayRoute?) { #expect(UnderwayRoute(link: link) == route) }

  @Test("a mismatch speaks of routes within routes")
  func mismatch() {
    let error = #expect(throws: RouteMismatch.self) {
      try UnderwayRoute(parsing: "https://underway.example/account/deeper/note?txt=hi")
    }
    #expect(error?.attempts.first?.route == "account.deeper.note")
    #expect(error?.attempts.first?.problem == .missingItem("text"))
    let confirm = #expect(throws: RouteMismatch.self) {
      try UnderwayRoute(parsing: "https://underway.example/favourites/remove/1")
    }
    #expect(confirm?.reason == .needsConfirmation(route: "removeFavourite"))
  }

  @Test("random routes of every shape come back")
  func roundTrip() throws {
    var random = SeededRandom(4)
    var printed = 0
    for _ in 0..<3_000 {
      let route = Self.route(&random)
      guard let link = route == .beta ? try? route.link(scheme: "underway") : try? route.link() else {
        continue
      }
      printed += 1
      #expect(UnderwayRoute(link: link, trust: .app) == route, "\(link)")
      #expect(UnderwayRoute(link: link, trust: .app)?.routeDefinition?.name == route.routeDefinition?.name)
      let scheme = try route.link(scheme: "underway")
      #expect(UnderwayRoute(link: scheme, trust: .app) == route, "\(scheme)")
    }
    #expect(printed > 2_700)
  }

  private static func text(_ random: inout SeededRandom) -> String {
    let pieces = ["a", "Z", "ü", "/", "+", "&", "=", "?", "#", " ", "駅", ",", ":", "*", "$(x)", "🚇"]
    return (0..<random.number(1...3)).map { _ in random.pick(pieces) }.joined()
  }

  private static func route(_ random: inout SeededRandom) -> UnderwayRoute {
    switch random.number(0...13) {
    case 0: .home
    case 1:
      .station(
        StationRoute(stationID: random.number(-9...9999), action: random.pick(StationRoute.Action.allCases)))
    case 2: .line(line: random.pick(UnderwayRoute.Line.allCases))
    case 3:
      .search(
        query: text(&random), page: random.number(0...3),
        tags: (0..<random.number(0...2)).map { _ in text(&random) })
    case 4: .trip(id: UUID(), section: random.chance(50) ? nil : text(&random))
    case 5:
      .timetable(
        day: Date(timeIntervalSince1970: Double(random.number(0...20_000)) * 86_400),
        direction: random.chance(50) ? nil : text(&random))
    case 6:
      .badge(
        badge: random.pick(UnderwayRoute.Badge.allCases),
        size: random.chance(50) ? nil : UInt16(random.number(16...512)))
    case 7:
      .account(page: random.pick([.overview, .order(number: 7), .deeper(next: .note(text: text(&random)))]))
    case 8: .docs(path: (0..<random.number(0...4)).map { _ in text(&random) })
    case 9: .default(in: random.chance(50), price: Double.random(in: -1e9...1e9, using: &random))
    case 10: .beta
    case 11: .removeFavourite(id: Int64.random(in: .min...(.max), using: &random))
    case 12: .debug
    default:
      .filter(
        lines: CommaSeparated([random.pick(UnderwayRoute.Line.allCases), .red]), exact: random.chance(50))
    }
  }
}
