#if canImport(FoundationEssentials)
public import FoundationEssentials
#elseif canImport(Foundation)
public import Foundation
#endif

#if canImport(FoundationEssentials) || canImport(Foundation)
extension LinkRoutable {
  /// The route of a URL, or `nil` where no route takes it.
  public init?(url: URL, trust: LinkTrust = .outside) { self.init(link: url.absoluteString, trust: trust) }

  /// The route of a URL.
  ///
  /// - Throws: ``RouteMismatch``, which says which routes came close and what failed.
  public init(parsing url: URL, trust: LinkTrust = .outside) throws(RouteMismatch) {
    try self.init(parsing: url.absoluteString, trust: trust)
  }

  /// The URL on the route's first host.
  public func url() throws(RoutePrintError) -> URL { try Self.url(try link()) }

  /// The URL on a host that the routes declare.
  public func url(on host: String) throws(RoutePrintError) -> URL { try Self.url(try link(on: host)) }

  /// The URL with a custom scheme that the routes declare.
  public func url(scheme: String) throws(RoutePrintError) -> URL { try Self.url(try link(scheme: scheme)) }

  private static func url(_ link: String) throws(RoutePrintError) -> URL {
    guard let url = URL(string: link) else {
      throw RoutePrintError(route: "", parameter: nil, reason: .faultyTable)
    }
    return url
  }
}
#endif
