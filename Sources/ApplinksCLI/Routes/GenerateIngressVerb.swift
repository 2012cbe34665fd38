import ArgumentParser
import RouteGeneration

/// `applinks generate ingress`: a Kubernetes ingress for both platforms' files, and with routes for their links.
struct GenerateIngressVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ingress",
    abstract:
      "Make a Kubernetes ingress that serves both platforms' files, and with --routes an app's links.",
    discussion: """
      A route without parameters is one path; any other is its longest literal beginning with all that stands below, which a \
      comment says. Without --routes the recipe for the files alone is printed.

      Example:
        applinks generate ingress --routes Examples/routes --service website --port 8080 --secret shop-tls
      """)

  #if Inspection
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Swift files, route maps, or folders with enums that have @LinkRoutes.", valueName: "source"))
  var routes: [String] = []

  @Option(help: ArgumentHelp("Only the enum of this name.", valueName: "name"))
  var type: String?
  #endif

  @Option(help: ArgumentHelp("The service that shows the pages and serves the files.", valueName: "name"))
  var service = "SERVICE"

  @Option(help: ArgumentHelp("The port of the service.", valueName: "number"))
  var port = 80

  @Option(help: ArgumentHelp("The secret with the hosts' certificate.", valueName: "name"))
  var secret = ""

  @Option(help: ArgumentHelp("Where to write instead of standard output.", valueName: "path"))
  var output: String?

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("write a port from 1 to 65535") }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    #if Inspection
    if !routes.isEmpty {
      let map = try RoutesInput(console: console, paths: routes, type: type).map()
      let service = ClusterService(name: service, port: port)
      try console.write(
        IngressRoutes(map, service: service, secret: secret).text, to: output == "-" ? nil : output)
      return .success
    }
    #endif
    return try HostRecipe.ingress.write(to: output, in: console)
  }
}
