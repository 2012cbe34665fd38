#if Inspection
import ArgumentParser
import LinkRouting
import LinkTesting

/// `applinks generate plan`: link expectations made of routes.
struct GeneratePlanVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract:
      "Make the entries of a link plan from routes: a link for each, and the route and parameters it leads to.",
    discussion: """
      With --site, the folder that holds .well-known/, the plan says what its files open; without it, what those would \
      open that "applinks generate aasa" makes of the routes.

      Example:
        applinks generate plan --routes Examples/routes --app 8A3KX2M9QT.com.example.app
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(help: ArgumentHelp("The app identifier.", valueName: "identifier"))
  var app: String

  @Option(help: ArgumentHelp("The folder that holds .well-known/.", valueName: "folder"))
  var site: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let map = try files.map(in: console)
    let sources = try RoutesInput(console: console, options: files.options).read()
    var planned = PlanApp(name: "routes", identifier: app)
    planned.domains = map.hosts.map { "applinks:\($0)" }
    planned.schemes = map.schemes
    planned.routes = files.options.routes
    planned.routeType = files.options.type
    var plan = LinkPlan(apps: [planned])
    var sites: [String: PlanSite] = [:]
    for host in map.hosts {
      let isWildcard = host.hasPrefix("*.")
      let name = isWildcard ? String(host.dropFirst(2)) : host
      plan.domains.append(PlanDomain(host: name, site: site ?? "site"))
      let routes = try RoutesOnHost(sources, host: isWildcard ? "www.\(name)" : host)
      let document = AssociationDocument(routes.components(isTight: true), apps: [app])
      sites[name.lowercased()] = PlanSite(association: Array(document.json.utf8))
    }
    if site == nil {
      console.note(
        "Note: the plan reads the files of its hosts from site/: put what generate aasa makes there.")
    }
    let text = try await PlanDrafting(console, folder: ".").text(plan, sites: site == nil ? sites : nil)
    try files.write(text, in: console)
    return .success
  }
}
#endif
