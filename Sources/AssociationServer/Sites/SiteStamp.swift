#if Server
import AssociationResponder

/// By what it is seen that a site's files changed: without reading them.
struct SiteStamp: Hashable, Sendable {
  private var files: [FileStamp?]

  /// The paths of a folder at which a file of the site may stand.
  private static let paths = AssociationPlace.allCases.map(\.path)

  /// Looks at `folder` now.
  init(of folder: String) { files = Self.paths.map { FileStamp(path: folder + $0) } }
}
#endif
