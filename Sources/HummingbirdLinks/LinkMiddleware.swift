#if Server
import HTTPTypes
public import Hummingbird
public import LinkRouting

/// Shows the pages of an app's routes on a Hummingbird server, and sends other spellings of their links there.
///
/// ```swift
/// router.add(middleware: LinkMiddleware<AppRoute, BasicRequestContext> { route, _, _ in Response(…) })
/// ```
///
/// Requests that no route takes, and those with other methods than GET and HEAD, go on to what stands behind it.
public struct LinkMiddleware<Route: LinkRoutable, Context: RequestContext>: RouterMiddleware {
  private let dispatcher = LinkDispatcher<Route>()
  private let page: @Sendable (Route, Request, Context) async throws -> Response

  /// A middleware; `page` answers with a route's page.
  public init(page: @escaping @Sendable (Route, Request, Context) async throws -> Response) {
    self.page = page
  }

  /// Answers a request.
  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head, let host = request.head.authority else {
      return try await next(request, context)
    }
    switch dispatcher.outcome(host: host, target: request.head.path ?? "/") {
    case .page(let route):
      let response = try await page(route, request, context)
      return request.method == .head ? response.createHeadResponse() : response
    case .redirect(_, let location):
      return Response(status: .permanentRedirect, headers: [.location: location])
    case .notFound: return try await next(request, context)
    }
  }
}
#endif
