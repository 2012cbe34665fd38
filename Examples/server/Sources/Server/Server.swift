import Foundation
import Hummingbird
import HummingbirdLinks
import LinkRoutes
import RouteGeneration

/// A site for the app's links: the page of each route, both platforms' files, and a redirect from every other spelling.
///
/// Run with `swift run --package-path Examples/server`, and try
/// `curl -H 'Host: underway.example' http://127.0.0.1:8080/stations/25`.
@main
struct Server {
  static func main() async throws {
    let router = Router()
    let map = AppRoute.routeMap
    let asset = AssetLinksDocument(
      map, host: "underway.example", package: "example.underway",
      fingerprints: [Array(repeating: "AB", count: 32).joined(separator: ":")])
    let association = AssociationPage(map, app: "ABCDE12345.example.underway").json
    router.get("/.well-known/apple-app-site-association") { _, _ in json(association) }
    router.get("/.well-known/assetlinks.json") { _, _ in json(asset.json) }
    router.add(middleware: LinkMiddleware<AppRoute, BasicRequestContext> { route, _, _ in page(route) })
    let port = ProcessInfo.processInfo.environment["PORT"].flatMap { Int($0) } ?? 8080
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }

  private static func json(_ text: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// The page says what the app would show, and leads there by the custom scheme.
  private static func page(_ route: AppRoute) -> Response {
    let name = route.routeDefinition?.name ?? ""
    let link = (try? route.link(scheme: "underway")) ?? "underway:///"
    let text = """
      <!doctype html>
      <title>\(escaped(name))</title>
      <h1>\(escaped("\(route)"))</h1>
      <p><a href="\(escaped(link))">Open in the app</a></p>

      """
    return Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
