import Foundation
import LinkRoutes

/// The links of a transit app, shared by the app, its server and its tools.
@LinkRoutes("underway.example", schemes: "underway", prefixes: "es")
enum AppRoute: Equatable {
  /// A line of the network.
  enum Line: String, CaseIterable, LinkParameter { case red, blue, express = "express-line" }

  /// The map.
  @Route("/") case home
  /// A station and what its screen shows.
  @Route("/stations/:station**") case station(StationRoute)
  /// A line.
  @Route("/lines/:line") @Route("/l/:line") case line(Line)
  /// Trips that match some words.
  @Route("/search?q=:query&page=:page") case search(query: String, page: Int = 1)
  /// The timetable of a day.
  @Route("/timetables/:day(yyyy-MM-dd)/:platform(1...12)") case timetable(day: Date, platform: Int?)
  /// Pages of the account.
  @Route("/account/:page**") case account(AccountRoute)
  /// Takes a favourite off the list: asks before.
  @Route("/favourites/:id/remove", access: .needsConfirmation) case removeFavourite(id: UUID)
  /// What the app says about itself; no link from outside opens it.
  @Route("/account/diagnostics", access: .appOnly) case diagnostics
}

/// A station's screen.
@LinkRoutes
@Route("/:stationID/:action")
struct StationRoute: Equatable {
  enum Action: String, CaseIterable, LinkParameter { case arrivals, filter, serviceAlerts = "service-alerts" }

  let stationID: Int
  var action: Action = .arrivals
}

/// Pages of the account.
@LinkRoutes
enum AccountRoute: Equatable {
  @Route("/") case overview
  @Route("/orders/:number") case order(number: UInt32)
  @Route("/:topic") case help(topic: String)
}
