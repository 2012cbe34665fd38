#if Inspection
import ArgumentParser
import RouteGeneration

/// `applinks generate gateway`: routes of the Kubernetes Gateway API.
struct GenerateGatewayVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "gateway",
    abstract: "Make HTTPRoutes of the Kubernetes Gateway API for an app's links and both platforms' files.",
    discussion: """
      Example:
        applinks generate gateway --routes Examples/routes --gateway public --service website --port 8080
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(help: ArgumentHelp("The gateway that the routes belong to.", valueName: "name"))
  var gateway: String

  @Option(help: ArgumentHelp("The service that shows the pages and serves the files.", valueName: "name"))
  var service: String

  @Option(help: ArgumentHelp("The port of the service.", valueName: "number"))
  var port = 80

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("write a port from 1 to 65535") }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let service = ClusterService(name: service, port: port)
    try files.write(
      GatewayRoutes(try files.map(in: console), service: service, gateway: gateway).text, in: console)
    return .success
  }
}
#endif
