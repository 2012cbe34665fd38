import LinkRouting
import LinkSyntax

/// Why a link is taken by the route that takes it, or by none.
struct RouteExplanation {
  let runner: PlanRunner

  func reasons(for observed: ObservedAnswer) -> CheckResult.Difference.Reasons {
    guard !runner.world.routes.isEmpty else {
      return CheckResult.Difference.Reasons(
        causes: ["The plan names no routes of any app."],
        mend: "Add \"routes\" with the Swift sources or a route map to the app under \"apps\".")
    }
    if let route = observed.route, let app = observed.routeApp,
      let table = runner.world.routes[app]
    {
      let template = table.definitions[route.definition].pattern.template.text
      return CheckResult.Difference.Reasons(
        causes: ["The first route of \(app) that takes it is \(route.name), \(PlanWords.quoted(template))."])
    }
    var app: String?
    if case .app(let name) = observed.outcome { app = name }
    var causes: [String] = []
    for name in runner.routedApps(app) {
      guard let mismatch = runner.world.routes[name]?.mismatch(of: observed.link, trust: .confirmed) else {
        continue
      }
      causes += mismatch.description.split(separator: "\n").map {
        "\(name): \(PlanWords.visible($0.trimmed))"
      }
    }
    if causes.isEmpty, let app { causes.append("The plan names no routes of \(app).") }
    return CheckResult.Difference.Reasons(causes: causes)
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
