/// What a web server does with a request, by the same routes as the app: for any framework.
///
/// A request is a host and a target, such as `/stations/25?line=red`. What a route prints is the address of its page; every
/// other link that it takes leads there.
///
/// ```swift
/// switch LinkDispatcher<AppRoute>().outcome(host: host, target: target) {
/// case .page(let route): render(route)
/// case .redirect(_, let location): redirect(to: location, status: 308)
/// case .notFound: notFound()
/// }
/// ```
public struct LinkDispatcher<Route: LinkRoutable>: Sendable {
  /// What to do with a request.
  public enum Outcome: Sendable {
    /// Show the route's page.
    case page(Route)
    /// Send the browser to the page's own address, for good.
    case redirect(Route, location: String)
    /// No route takes the link, or only the app itself does.
    case notFound(RouteMismatch)
  }

  /// A dispatcher.
  public init() {}

  /// What to do with a request.
  ///
  /// Pages of routes that need the user's confirmation are shown: what is confirmed is up to the page. Items of the query that
  /// no route knows, such as those of campaigns, are not told from the page's address, but lead to no redirect either.
  ///
  /// - Parameters:
  ///   - host: The host, as the request names it; a port behind it does not count.
  ///   - target: The path and the query, as they stand in the request.
  public func outcome(host: String, target: String) -> Outcome {
    let name = Self.withoutPort(host)
    let link = "https://\(name)\(target.hasPrefix("/") ? "" : "/")\(target)"
    let route: Route
    do throws(RouteMismatch) {
      route = try Route(parsing: link, trust: .confirmed)
    } catch {
      return .notFound(error)
    }
    guard let own = try? route.link(on: name), let location = Self.target(of: own) else {
      return .page(route)
    }
    let isOwn = Self.path(location) == Self.path(target)
    return isOwn ? .page(route) : .redirect(route, location: location)
  }

  private static func withoutPort(_ host: String) -> String {
    guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return host }
    let port = host[host.index(after: colon)...]
    return port.allSatisfy { $0.isASCII && $0.isNumber } ? String(host[..<colon]) : host
  }

  /// A link without its host and fragment, which never reach a server.
  private static func target(of link: String) -> String? {
    guard let slash = link.dropFirst("https://".count).firstIndex(where: { $0 == "/" }) else { return nil }
    return link[slash...].prefix { $0 != "#" }.description
  }

  private static func path(_ target: String) -> Substring { target.prefix { $0 != "?" && $0 != "#" } }
}
