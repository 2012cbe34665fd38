#if Server
import FindingReports
import Foundation
import HostingEvidence
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore
import PageAssets

/// Everything that the server can be asked and told.
@available(macOS 14, iOS 17, tvOS 17, *)
struct ControlInterface: Sendable {
  let directory: SiteDirectory
  let log: RequestLog
  let network: CDNStandIn
  let secure: SiteResponder
  let plain: SiteResponder
  let authority: LocalAuthority
  let settings: ServerSettings
  let addresses: NIOLockedValueBox<ServerAddresses>
  let device: ServedDevice

  /// The responder of the interface.
  func responder() -> some HTTPResponder<SiteContext> {
    let router = Router(context: SiteContext.self)
    let addresses = addresses
    router.add(
      middleware: ControlGuard(token: settings.token, port: { addresses.withLockedValue { $0.controlPort } }))
    for operation in operations {
      router.on(RouterPath(operation.path), method: operation.method) { request, context in
        try await operation.run(request, context)
      }
    }
    let document = OpenAPIDocument(operations: operations, version: settings.version).text
    router.get("/openapi.json") { _, _ in Response.json(document) }
    router.get("/") { _, _ in PageResponse.page }
    for file in PageFile.all where file.name != PageFile.pageName {
      router.get(RouterPath("/" + file.name)) { request, _ in PageResponse.file(file, for: request) }
    }
    return router.buildResponder()
  }

  /// Every operation, in the order of the document.
  var operations: [APIOperation] {
    [
      APIOperation(method: .get, path: "/healthz", summary: "Says that the server runs.", type: "text/plain")
      {
        _, _ in .text(.ok, "ok\n")
      }
    ] + siteOperations + judgingOperations + requestOperations + networkOperations + copyOperations
      + deviceOperations
  }

  /// The value of a variable of the path.
  static func variable(_ name: String, _ context: SiteContext) throws -> String {
    guard let text = context.parameters.get(name)?.removingPercentEncoding else {
      throw APIError(.badRequest, "The path is not well formed.")
    }
    return text
  }

  /// The answer to a change that says nothing more.
  static let done = Response(status: .noContent)

  /// JSON in an answer.
  static func json(_ write: (inout JSONText) -> Void) -> Response {
    var json = JSONText()
    json.object(write)
    return .json(json.text + "\n")
  }
}
#endif
