/// Section 2 of the reference: where the tap happens.
extension OpeningFact {
  /// Messages, Mail, Notes, Reminders and any app that calls the open APIs: yes.
  public static let systemOpen = OpeningFact(
    2, 1, "Messages, Mail, Notes, Reminders and any app that calls the open APIs",
    "yes", .documented, ["ASG", "ALW"])
  /// The same app calls open on its own link: no; goes to the browser.
  public static let ownLink = OpeningFact(
    2, 2, "The same app calls open on its own link",
    "no; goes to the browser", .documented, ["ALW", "ASG"])
  /// Link in a web page, different host from the page, Safari: yes.
  public static let otherHost = OpeningFact(
    2, 3, "Link in a web page, different host from the page, Safari",
    "yes", .documented, ["ALW", "TN"])
  /// Link in a web page, same domain as the page, Safari: no; stays in Safari (banner offers the app).
  public static let sameHost = OpeningFact(
    2, 4, "Link in a web page, same domain as the page, Safari",
    "no; stays in Safari (banner offers the app)", .documented, ["ALW", "TN"])
  /// Sibling subdomain (example.com page → foo.example.com link): yes; Apple's recommended workaround.
  public static let siblingSubdomain = OpeningFact(
    2, 5, "Sibling subdomain (example.com page → foo.example.com link)",
    "yes; Apple's recommended workaround", .documented, ["TN"])
  /// URL typed or pasted in the address bar: never.
  public static let addressBar = OpeningFact(
    2, 6, "URL typed or pasted in the address bar",
    "never", .documented, ["TN"])
  /// Page on the domain after direct navigation: Safari shows an "open in app" banner.
  public static let openInAppBanner = OpeningFact(
    2, 7, "Page on the domain after direct navigation",
    "Safari shows an \"open in app\" banner", .documented, ["TN"])
  /// Long-press / control-click menu: offers app and browser when configured right; the choice becomes the default for that domain.
  public static let menu = OpeningFact(
    2, 8, "Long-press / control-click menu",
    "offers app and browser when configured right; the choice becomes the default for that domain",
    .documented, ["TN"])
  /// Third-party browser: the vendor decides; may never open apps.
  public static let thirdPartyBrowser = OpeningFact(
    2, 9, "Third-party browser",
    "the vendor decides; may never open apps", .documented, ["TN"])
  /// Handoff from another device: arrives as the same activity type.
  public static let handoff = OpeningFact(
    2, 10, "Handoff from another device",
    "arrives as the same activity type", .documented, ["NSU"])
  /// App Intent OpenURLIntent (iOS 18, macOS 15 …), widget or Live Activity button: opens the app's own universal link and sends it to its URL handling.
  public static let openURLIntent = OpeningFact(
    2, 11, "App Intent OpenURLIntent (iOS 18, macOS 15 …), widget or Live Activity button",
    "opens the app's own universal link and sends it to its URL handling", .documented, ["OUI"])
  /// QR code, NFC (Camera, Control Center): opens app; also App Clip entry points.
  public static let codes = OpeningFact(
    2, 12, "QR code, NFC (Camera, Control Center)",
    "opens app; also App Clip entry points", .observed, [])
  /// Spotlight, Siri suggestions: as a normal open.
  public static let suggestions = OpeningFact(
    2, 13, "Spotlight, Siri suggestions",
    "as a normal open", .folklore, [])
  /// Telegram-type in-app browser (loads with WKWebView.load): no.
  public static let loadingBrowser = OpeningFact(
    2, 14, "Telegram-type in-app browser (loads with WKWebView.load)",
    "no", .observed, ["TG"])
  /// SFSafariViewController, initial URL: no (radar 32840565, all versions since 9); check first with universalLinksOnly.
  public static let safariViewFirst = OpeningFact(
    2, 15, "SFSafariViewController, initial URL",
    "no (radar 32840565, all versions since 9); check first with universalLinksOnly", .observed,
    ["R32840565", "JS-TIL"])
  /// SFSafariViewController, later navigation to another host: yes when user-driven; a chain with too few user actions stayed in the browser.
  public static let safariViewLater = OpeningFact(
    2, 16, "SFSafariViewController, later navigation to another host",
    "yes when user-driven; a chain with too few user actions stayed in the browser", .observed, ["F723275"])
  /// WKWebView, link tapped: yes, unless the host app cancels.
  public static let webViewTap = OpeningFact(
    2, 17, "WKWebView, link tapped",
    "yes, unless the host app cancels", .documented, ["ALW"])
  /// WKWebView, programmatic load(_:): no.
  public static let webViewLoad = OpeningFact(
    2, 18, "WKWebView, programmatic load(_:)",
    "no", .documented, ["WK"])

  /// The rows of the section in its order.
  static let surfacesRows: [OpeningFact] = [
    .systemOpen, .ownLink, .otherHost, .sameHost, .siblingSubdomain, .addressBar, .openInAppBanner, .menu,
    .thirdPartyBrowser, .handoff, .openURLIntent, .codes, .suggestions, .loadingBrowser, .safariViewFirst,
    .safariViewLater, .webViewTap, .webViewLoad,
  ]
}
