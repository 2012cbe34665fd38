public import Foundation
public import LinkRoutes

/// The routes of a transit app, as the macro is used.
@LinkRoutes("underway.example", "*.underway.example", schemes: "underway", prefixes: "es", "fr")
public enum UnderwayRoute: Equatable {
  /// A line.
  public enum Line: String, CaseIterable, LinkParameter { case red, blue, express = "express-line" }

  /// A badge.
  public enum Badge: Int, CaseIterable, LinkParameter { case bronze = 1, silver, gold }

  /// The start.
  @Route("/") case home
  @Route("/stations/:station**") case station(StationRoute)
  @Route("/lines/:line") @Route("/l/:line") case line(line: Line)
  @Route("/search?q=:query&page=:page&tag=:tags") case search(
    query: String, page: Int = 1, tags: [String] = [])
  @Route("/trips/:id#:section") case trip(id: UUID, section: String?)
  @Route("/timetables/:day(yyyy-MM-dd)/:direction") case timetable(day: Date, direction: Optional<String>)
  @Route("/badges/:badge.png?size=:size(16...512)") case badge(badge: Badge, size: UInt16?)
  @Route("/account/:page**") case account(page: AccountRoute)
  @Route("/docs/:path**") case docs(path: [String])
  @Route("/default/:in/:price") case `default`(in: Bool, price: Double)
  @Route("/beta?on", on: "underway") case beta
  @Route("/favourites/remove/:id", access: .needsConfirmation) case removeFavourite(id: Int64)
  @Route("/debug", access: .appOnly) case debug
  @Route("/filter?lines=:lines&exact=:exact")
  case filter(lines: CommaSeparated<Line>, exact: Bool = false)
}

/// A station's screen: the payload of a case, as a struct.
@LinkRoutes
@Route("/:stationID/:action") @Route("/by-id/:stationID")
public struct StationRoute: Equatable {
  /// What the screen shows.
  public enum Action: String, CaseIterable, LinkParameter {
    case arrivals, filter, serviceAlerts = "service-alerts"
  }

  /// The number.
  public let stationID: Int
  /// What it shows.
  public var action: Action = .arrivals
  /// No part of the link.
  public static let shared = 1
  var isEvening: Bool { stationID == 0 }

  /// A station.
  public init(stationID: Int, action: Action = .arrivals) {
    self.stationID = stationID
    self.action = action
  }
}

/// Screens of the account.
@LinkRoutes
public enum AccountRoute: Equatable {
  @Route("/") case overview
  @Route("/orders/:number") case order(number: UInt32)
  @Route("/deeper/:next**") case deeper(next: DeepRoute)
}

/// Screens within them.
@LinkRoutes
public enum DeepRoute: Equatable {
  @Route("/note?text=:text") case note(text: String)
}
