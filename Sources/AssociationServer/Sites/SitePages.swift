#if Server
import Foundation
import Hummingbird
import Logging

/// A site's own pages: the files of its folder.
///
/// Files and folders whose names begin with a full stop stay hidden, `.well-known` excepted, and so does what a
/// symbolic link leads to outside the folder.
@available(macOS 14, iOS 17, tvOS 17, *)
struct SitePages: Sendable {
  private let folder: String
  private let middleware: FileMiddleware<SiteContext, LocalFileSystem>

  init(folder: String) {
    self.folder = folder
    middleware = FileMiddleware(
      folder, cacheControl: CacheControl([(MediaType(type: .any), [.noCache])]), searchForIndexHtml: true,
      logger: Logger(label: "pages") { _ in SwiftLogNoOpLogHandler() })
  }

  /// The answer to a request for a page.
  func answer(_ request: Request, _ context: SiteContext) async -> Response {
    guard request.method == .get || request.method == .head else {
      return .text(.methodNotAllowed, "Method Not Allowed\n", [.allow: "GET, HEAD"])
    }
    guard isOpen(request.uri.path) else { return Self.missing }
    do {
      return try await middleware.handle(request, context: context) { _, _ in throw HTTPError(.notFound) }
    } catch let error as any HTTPResponseError {
      return error.status == .notFound ? Self.missing : .text(error.status, error.status.reasonPhrase + "\n")
    } catch {
      return Self.missing
    }
  }

  private static let missing = Response.text(.notFound, "Not Found\n")

  /// Whether a path leads to nothing that is hidden.
  private func isOpen(_ path: String) -> Bool {
    guard let decoded = path.removingPercentEncoding, !decoded.utf8.contains(0) else { return false }
    for segment in decoded.split(separator: "/") where segment.hasPrefix(".") && segment != ".well-known" {
      return false
    }
    guard let root = realpath(folder, nil) else { return false }
    defer { free(root) }
    guard let file = realpath(folder + "/" + decoded, nil) else { return true }
    defer { free(file) }
    let (inner, outer) = (String(cString: file), String(cString: root))
    return inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
  }
}
#endif
