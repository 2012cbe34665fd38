#if canImport(UIKit) || canImport(AppKit)
#if canImport(UIKit)
public import UIKit
#else
public import AppKit
#endif

/// The key under which an activity for Handoff carries its link.
private let linkKey = "link"

extension LinkHandler {
  /// Handles an activity: a universal link, or a route that was handed over from another device; whether a route took it.
  ///
  /// A universal link is an activity of the type for browsing with a page's address. Source: `opening-links`, section 7,
  /// documented.
  @discardableResult
  public func handle(_ activity: NSUserActivity) -> Bool {
    if activity.activityType == NSUserActivityTypeBrowsingWeb {
      return activity.webpageURL.map { handle($0) } ?? false
    }
    guard let link = activity.userInfo?[linkKey] as? String, let url = URL(string: link) else { return false }
    return handle(url)
  }
}

extension LinkRoutable {
  /// An activity for Handoff that leads to this route on another device, or to its page in a browser there.
  ///
  /// - Parameters:
  ///   - type: The type of the activity, one of those in the app's Info.plist.
  ///   - title: What the system shows.
  /// - Throws: ``RoutePrintError`` where the route has no link. A route that links from outside do not open without more ado
  ///   is not given to browsers.
  public func userActivity(type: String, title: String? = nil) throws(RoutePrintError) -> NSUserActivity {
    let url = try url()
    let activity = NSUserActivity(activityType: type)
    activity.title = title
    activity.isEligibleForHandoff = true
    activity.userInfo = [linkKey: url.absoluteString]
    activity.requiredUserInfoKeys = [linkKey]
    if routeAccess == .open { activity.webpageURL = url }
    return activity
  }
}
#endif
