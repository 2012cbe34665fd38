#if canImport(SwiftUI)
public import SwiftUI

extension View {
  /// Handles every link that opens the app, at cold and at warm start.
  ///
  /// With the life cycle of SwiftUI universal links and links with custom schemes arrive as URLs; an App Clip's link arrives as
  /// an activity (source: F762526, ACC, documented).
  ///
  /// - Parameters:
  ///   - handler: What to do with them.
  ///   - activityType: The type of the activities by which routes come from other devices; none where it is `nil`.
  public func onLink<Route>(_ handler: LinkHandler<Route>, activityType: String? = nil) -> some View {
    onOpenURL { url in handler.handle(url) }
      .onContinueUserActivity(NSUserActivityTypeBrowsingWeb) { activity in
        if let url = activity.webpageURL { handler.handle(url) }
      }
      .onContinueUserActivity(activityType ?? NSUserActivityTypeBrowsingWeb + ".none") { activity in
        if let link = activity.userInfo?["link"] as? String, let url = URL(string: link) {
          handler.handle(url)
        }
      }
  }

  /// Shows the route of every link that opens the app.
  ///
  /// - Parameters:
  ///   - type: The routes.
  ///   - open: Shows a route.
  ///   - unmatched: What happens to a link that no route takes.
  public func onLink<Route: LinkRoutable>(
    _ type: Route.Type, open: @escaping @MainActor (Route) -> Void,
    unmatched: @escaping @MainActor (URL, RouteMismatch) -> Void = { _, _ in }
  ) -> some View {
    onLink(LinkHandler<Route>(open: open, unmatched: unmatched))
  }
}
#endif
