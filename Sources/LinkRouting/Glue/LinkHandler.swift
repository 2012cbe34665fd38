#if canImport(FoundationEssentials)
public import FoundationEssentials
#elseif canImport(Foundation)
public import Foundation
#endif

#if canImport(FoundationEssentials) || canImport(Foundation)
/// What an app does with the links that the system hands it: one place for all the ways in which they arrive.
///
/// ```swift
/// let links = LinkHandler<AppRoute> { route in navigation.show(route) } unmatched: { url, _ in browser.open(url) }
/// ```
///
/// With UIKit, AppKit or SwiftUI the delegate's methods are handed on to it, or `onLink` is put on a view; see
/// <doc:FromAnEnumToAWorkingLink>.
@MainActor
public struct LinkHandler<Route: LinkRoutable> {
  private let open: @MainActor (Route) -> Void
  private let confirm: (@MainActor (Route) -> Void)?
  private let unmatched: @MainActor (URL, RouteMismatch) -> Void
  private let rewrite: @MainActor (URL) -> URL

  /// A handler.
  ///
  /// - Parameters:
  ///   - rewrite: Where a link leads that is no longer one of the routes; it is asked about every link first.
  ///   - open: Shows a route.
  ///   - confirm: Asks the user about a route that needs confirmation, and shows it once the user agreed. Without it such links
  ///     are unmatched.
  ///   - unmatched: What happens to a link that no route takes: best the browser shows it, so that nobody ends up nowhere.
  public init(
    rewrite: @escaping @MainActor (URL) -> URL = { $0 }, open: @escaping @MainActor (Route) -> Void,
    confirm: (@MainActor (Route) -> Void)? = nil,
    unmatched: @escaping @MainActor (URL, RouteMismatch) -> Void = { _, _ in }
  ) {
    self.rewrite = rewrite
    self.open = open
    self.confirm = confirm
    self.unmatched = unmatched
  }

  /// Handles a link from outside; whether a route took it.
  @discardableResult
  public func handle(_ url: URL) -> Bool {
    let url = rewrite(url)
    do throws(RouteMismatch) {
      open(try Route(parsing: url))
      return true
    } catch {
      if let confirm, case .needsConfirmation = error.reason, let route = Route(url: url, trust: .confirmed) {
        confirm(route)
        return true
      }
      unmatched(url, error)
      return false
    }
  }
}
#endif
