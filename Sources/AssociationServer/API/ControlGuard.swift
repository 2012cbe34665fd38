#if Server
import HTTPTypes
import Hummingbird

/// Lets only this machine's own clients use the interface.
///
/// A page of the web can make a browser ask anything of a loopback address, and by rebinding its name in the DNS read
/// the answer: so the host must be one of loopback, the origin must be the interface's own, and whoever changes
/// something must know the token.
@available(macOS 14, iOS 17, tvOS 17, *)
struct ControlGuard: RouterMiddleware {
  let token: String
  let port: @Sendable () -> Int

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let hosts = Self.hosts(port())
    guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
      throw APIError(.forbidden, "The interface answers for 127.0.0.1 and localhost only.")
    }
    if let origin = request.headers[.origin],
      !hosts.contains(where: { "http://\($0)" == origin.lowercased() })
    {
      throw APIError(.forbidden, "Pages of other origins may not use the interface.")
    }
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name], site.hasPrefix("cross")
    {
      throw APIError(.forbidden, "Pages of other sites may not use the interface.")
    }
    if request.method != .get, request.method != .head, !isAllowed(request.headers[.authorization]) {
      throw APIError(.unauthorized, "Changes need the header Authorization: Bearer TOKEN.")
    }
    var response = try await next(request, context)
    if let name = HTTPField.Name("X-Content-Type-Options") { response.headers[name] = "nosniff" }
    if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { response.headers[name] = "same-origin" }
    return response
  }

  private static func hosts(_ port: Int) -> [String] {
    ["127.0.0.1", "localhost", "[::1]"].flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] }
  }

  /// Compares in the same time whatever the texts.
  private func isAllowed(_ header: String?) -> Bool {
    guard let header, header.lowercased().hasPrefix("bearer ") else { return false }
    let given = Array(header.dropFirst(7).utf8)
    let wanted = Array(token.utf8)
    guard given.count == wanted.count, !wanted.isEmpty else { return false }
    return zip(given, wanted).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
  }
}
#endif
