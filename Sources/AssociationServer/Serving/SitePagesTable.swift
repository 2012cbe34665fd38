#if Server
import Hummingbird

/// The pages of each site.
@available(macOS 14, iOS 17, tvOS 17, *)
struct SitePagesTable: Sendable {
  private let pages: [String: SitePages]

  init(_ settings: [SiteSettings]) {
    pages = Dictionary(settings.map { ($0.folder, SitePages(folder: $0.folder)) }) { first, _ in first }
  }

  /// The answer to a request for a page of a site.
  func answer(_ site: ServedSite, _ request: Request, _ context: SiteContext) async -> Response {
    await pages[site.settings.folder]?.answer(request, context) ?? .text(.notFound, "Not Found\n")
  }
}
#endif
