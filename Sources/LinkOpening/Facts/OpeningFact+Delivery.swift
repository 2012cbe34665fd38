/// Section 7 of the reference: what the app receives.
extension OpeningFact {
  /// object: NSUserActivity, activityType == NSUserActivityTypeBrowsingWeb.
  public static let activity = OpeningFact(
    7, 1, "object",
    "NSUserActivity, activityType == NSUserActivityTypeBrowsingWeb", .documented, ["SUL"])
  /// webpageURL: the http/https URL, query and fragment included; never nil for a universal link.
  public static let webpageURL = OpeningFact(
    7, 2, "webpageURL",
    "the http/https URL, query and fragment included; never nil for a universal link", .documented, ["W19"])
  /// referrerURL (iOS 11, macOS 10.13, tvOS 11, watchOS 4): page that linked; when the browser supplies it.
  public static let referrer = OpeningFact(
    7, 3, "referrerURL (iOS 11, macOS 10.13, tvOS 11, watchOS 4)",
    "page that linked; when the browser supplies it", .documented, ["NSR"])
  /// same type also used for: web → native Handoff.
  public static let handoffType = OpeningFact(
    7, 4, "same type also used for",
    "web → native Handoff", .documented, ["NSU"])
  /// handler's Bool: true if handled.
  public static let handled = OpeningFact(
    7, 5, "handler's Bool",
    "true if handled", .documented, ["W19"])
  /// parsing advice: URLComponents; check host; validate everything; no destructive actions.
  public static let parsing = OpeningFact(
    7, 6, "parsing advice",
    "URLComponents; check host; validate everything; no destructive actions", .documented, ["W19", "SUL"])
  /// unsupported URL: show it in SFSafariViewController, else browser, else message.
  public static let unsupported = OpeningFact(
    7, 7, "unsupported URL",
    "show it in SFSafariViewController, else browser, else message", .documented, ["W19"])
  /// UIKit scenes: cold: scene(_:willConnectTo:options:) → connectionOptions.userActivities; warm: scene(_:continue:).
  public static let scenes = OpeningFact(
    7, 8, "UIKit scenes",
    "cold: scene(_:willConnectTo:options:) → connectionOptions.userActivities; warm: scene(_:continue:)",
    .documented, ["SUL"])
  /// UIKit without scenes: cold: application(_:continue:restorationHandler:) (launch options carry the activity dictionary); warm: same method.
  public static let appDelegate = OpeningFact(
    7, 9, "UIKit without scenes",
    "cold: application(_:continue:restorationHandler:) (launch options carry the activity dictionary); warm: same method",
    .documented, ["SUL"])
  /// AppKit: cold: application(_:continue:restorationHandler:); warm: same.
  public static let appKit = OpeningFact(
    7, 10, "AppKit",
    "cold: application(_:continue:restorationHandler:); warm: same", .documented, ["SUL"])
  /// watchOS: cold: handle(_ userActivity:); warm: same.
  public static let watch = OpeningFact(
    7, 11, "watchOS",
    "cold: handle(_ userActivity:); warm: same", .documented, ["SUL"])
  /// SwiftUI life cycle: cold: onOpenURL gets the URL; onContinueUserActivity(BrowsingWeb) is not called for universal links (staff answer); scene(_:continue:) not called, willConnectTo is; no way to read referrerURL; warm: onOpenURL.
  public static let swiftUI = OpeningFact(
    7, 12, "SwiftUI life cycle",
    "cold: onOpenURL gets the URL; onContinueUserActivity(BrowsingWeb) is not called for universal links (staff answer); scene(_:continue:) not called, willConnectTo is; no way to read referrerURL; warm: onOpenURL",
    .documented, ["F762526"])
  /// App Clip (SwiftUI): cold: onContinueUserActivity(NSUserActivityTypeBrowsingWeb); the invocation URL may be absent; warm: same.
  public static let appClip = OpeningFact(
    7, 13, "App Clip (SwiftUI)",
    "cold: onContinueUserActivity(NSUserActivityTypeBrowsingWeb); the invocation URL may be absent; warm: same",
    .documented, ["ACC"])
  /// custom scheme, scenes: cold: willConnectTo → urlContexts; warm: scene(_:openURLContexts:).
  public static let schemeScenes = OpeningFact(
    7, 14, "custom scheme, scenes",
    "cold: willConnectTo → urlContexts; warm: scene(_:openURLContexts:)", .documented, ["CUS"])
  /// custom scheme, no scenes: cold: application(_:open:options:) with sourceApplication; warm: same.
  public static let schemeDelegate = OpeningFact(
    7, 15, "custom scheme, no scenes",
    "cold: application(_:open:options:) with sourceApplication; warm: same", .documented, ["CUS"])

  /// The rows of the section in its order.
  static let deliveryRows: [OpeningFact] = [
    .activity, .webpageURL, .referrer, .handoffType, .handled, .parsing, .unsupported, .scenes, .appDelegate,
    .appKit, .watch, .swiftUI, .appClip, .schemeScenes, .schemeDelegate,
  ]
}
