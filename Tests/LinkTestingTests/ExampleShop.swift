import Foundation
import LinkRouting
import LinkSyntax
import LinkTesting

/// The shop of `Examples/linktests`, with its routes as `ShopRoute.swift` declares them.
enum ExampleShop {
  /// The folder.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/linktests").path

  /// The routes of `ShopRoute.swift`; that they are those of the source is checked where sources are read.
  static func routes() throws -> RouteTable {
    func parameter(
      _ name: String, _ language: LinkLanguage, _ presence: RouteParameterShape.Presence = .required
    ) -> RouteParameter {
      RouteParameter(name, shape: RouteParameterShape(language, presence))
    }
    let number = LinkLanguage.integer(IntegerBounds(of: Int.self))
    return try RouteTable(
      hosts: ["shop.example"], schemes: ["shop"],
      routes: [
        RouteDefinition("product", "/buy/:id", parameters: [parameter("id", number)]),
        RouteDefinition(
          "search", "/search?q=:query&page=:page",
          parameters: [parameter("query", .text), parameter("page", number, .optional)]),
        RouteDefinition("promotion", "/promo/:name", parameters: [parameter("name", .text)]),
        RouteDefinition("order", "/account/orders/:number", parameters: [parameter("number", number)]),
      ])
  }

  /// The text of the plan.
  static func text() throws -> String {
    try String(contentsOfFile: folder + "/applinks.yaml", encoding: .utf8)
  }

  /// The plan.
  static func plan() throws -> LinkPlan { try PlanReader().read(try text()) }

  /// What its names stand for.
  static func world(of plan: LinkPlan? = nil) throws -> PlanWorld {
    let routes = try routes()
    return try PlanLoader(folder: folder, readRoutes: { _, _ in routes }).world(of: try plan ?? self.plan())
  }

  /// The checks of the plan, as a team's own tests would have them.
  static func checks() throws -> [LinkCheck] {
    let routes = try routes()
    return try LinkPlanTest(folder + "/applinks.yaml") { folder in
      PlanLoader(folder: folder, readRoutes: { _, _ in routes })
    }.checks
  }
}
