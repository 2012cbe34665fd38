/// Answers for the files by which sites are associated with apps, for one host or many.
///
/// Host and path go in, status, headers and bytes come out; no server framework is needed or known. Everything that
/// can be answered is computed once, when the responder is made. Nothing is ever redirected (SAD, TN; aasa.md,
/// section 1), and a place whose file is missing is answered 404, so that no page of the site stands in for it.
///
/// ```swift
/// let responder = try AssociationResponder(["shop.example": AssociationSite(folder: "site")])
/// let request = AssociationRequest(host: "shop.example", path: "/.well-known/apple-app-site-association")
/// if let response = responder.response(to: request) { … }
/// ```
///
/// - Complexity: A request costs two look-ups by hash; with wildcards one more for each label of the host.
public struct AssociationResponder: Sendable {
  private let prepared: PreparedResponder<AssociationResponse>

  /// A responder for `sites`, by their hosts.
  ///
  /// - Parameters:
  ///   - sites: The sites by host, such as `shop.example`, or wildcard, such as `*.shop.example`, which covers every
  ///     name below the domain and not the domain itself. The host's own site wins, then the longest wildcard.
  ///   - fallback: The site for every other host; without one, other hosts get no answer from here.
  /// - Throws: ``SiteNameError``.
  public init(_ sites: [String: AssociationSite], fallback: AssociationSite? = nil) throws(SiteNameError) {
    prepared = PreparedResponder(
      table: try SiteTable(sites, fallback: fallback).mapped { SiteAnswers($0) })
  }

  /// A responder that answers every host with one site.
  public init(_ site: AssociationSite) {
    prepared = PreparedResponder(table: SiteTable(always: SiteAnswers(site)))
  }

  /// The response; `nil` where the path is none of the files', or the host is none of the sites', so that whoever
  /// asked goes on with its own routes.
  public func response(to request: AssociationRequest) -> AssociationResponse? {
    prepared.answer(to: request)
  }

  /// The same responder with answers of a framework's own type, each of which `transform` makes once.
  public func prepared<Answer>(
    _ transform: (AssociationResponse) -> Answer
  ) -> PreparedResponder<Answer> {
    prepared.mapped(transform)
  }
}
