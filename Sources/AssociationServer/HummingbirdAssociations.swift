#if Server
public import AssociationResponder
public import Hummingbird

/// Serves both platforms' files in front of the routes of a Hummingbird application.
///
/// ```swift
/// let responder = try AssociationResponder(["shop.example": AssociationSite(folder: "site")])
/// let router = Router()
/// router.add(middleware: HummingbirdAssociations(responder))
/// ```
///
/// Nothing here is more than another framework needs: prepare the answers once, ask for each request, and go on where
/// there is no answer.
@available(macOS 14, iOS 17, tvOS 17, *)
public struct HummingbirdAssociations<Context: RequestContext>: RouterMiddleware {
  private let responder: PreparedResponder<Response>

  /// A middleware that answers what `responder` answers.
  public init(_ responder: AssociationResponder) {
    self.responder = responder.prepared { Response($0) }
  }

  /// Answers, or leaves the request to the routes.
  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let response = responder.answer(to: AssociationRequest(request.head)) { return response }
    return try await next(request, context)
  }
}

extension AssociationRequest {
  /// What a responder needs to know of a request in Hummingbird's words.
  init(_ head: HTTPRequest) {
    self.init(
      method: head.method.rawValue, host: head.authority ?? "", path: head.path ?? "",
      ifNoneMatch: head.headerFields[.ifNoneMatch])
  }
}
#endif
