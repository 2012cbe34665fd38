public import AssociationFiles

/// Where a link is tapped, or what opens it.
public enum Surface: String, Hashable, Sendable, CaseIterable {
  /// A link in Messages.
  case messages
  /// A link in a text message, which Messages shows.
  case sms
  /// A link in Mail.
  case mail
  /// A link in Notes.
  case notes
  /// A link in Reminders.
  case reminders
  /// Another app calls `open`.
  case otherApp = "other-app"
  /// The app that the link belongs to calls `open` itself.
  case sameApp = "same-app"
  /// A link in a web page in Safari; ``LinkTap/page`` says on which.
  case safari
  /// Typed or pasted in Safari's address bar.
  case addressBar = "address-bar"
  /// The banner "open in app" that Safari shows above a page of the domain.
  case safariBanner = "safari-banner"
  /// The banner that a page asks for with a `meta` tag.
  case smartAppBanner = "smart-app-banner"
  /// The first address that an app opens in `SFSafariViewController`.
  case safariViewLoad = "safari-view-load"
  /// A link in a page in `SFSafariViewController`.
  case safariView = "safari-view"
  /// A link in a page in another app's `WKWebView`.
  case webView = "web-view"
  /// An app calls `load(_:)` of its `WKWebView`.
  case webViewLoad = "web-view-load"
  /// An in-app browser that takes every link and loads it itself, as Telegram's does.
  case inAppBrowser = "in-app-browser"
  /// A link in a page in a `UIWebView`.
  case uiWebView = "ui-web-view"
  /// A link in a page in another vendor's browser.
  case thirdPartyBrowser = "third-party-browser"
  /// A link, or a redirect, in `ASWebAuthenticationSession`.
  case authenticationSession = "auth-session"
  /// A QR code, read by the camera or the control centre.
  case qrCode = "qr"
  /// An NFC tag.
  case nfc
  /// An App Clip Code.
  case appClipCode = "app-clip-code"
  /// A place card in Maps.
  case maps
  /// A page that is handed over from another device.
  case handoff
  /// A result of Spotlight.
  case spotlight
  /// A suggestion of Siri.
  case siri
  /// A button of the app's widget.
  case widget
  /// A button of the app's Live Activity.
  case liveActivity = "live-activity"
  /// The app's `OpenURLIntent`.
  case openURLIntent = "open-url-intent"
  /// "Open" on the app's page in the App Store, reached from a link that found no app.
  case storePage = "store-page"
  /// An app on the watch calls `openSystemURL(_:)`.
  case openSystemURL = "open-system-url"

  /// The service whose associations count there.
  public var service: ServiceName {
    switch self {
    case .handoff: .activitycontinuation
    case .appClipCode: .appclips
    default: .applinks
    }
  }

  /// The surface by its name, as its raw value is, or by another usual name for it; letter case and the separator of
  /// words do not count.
  public init?(name: String) {
    let plain = Self.plain(name)
    if let surface = Self.allCases.first(where: { Self.plain($0.rawValue) == plain }) {
      self = surface
    } else if let surface = Self.otherNames[plain] {
      self = surface
    } else {
      return nil
    }
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " })
  }

  private static let otherNames: [String: Surface] = [
    "imessage": .messages, "message": .messages, "email": .mail, "note": .notes, "app": .otherApp,
    "open": .otherApp, "anotherapp": .otherApp, "otherapps": .otherApp, "ownapp": .sameApp, "self": .sameApp,
    "inapp": .sameApp, "safaripage": .safari, "page": .safari, "webpage": .safari, "typed": .addressBar,
    "urlbar": .addressBar, "banner": .smartAppBanner, "openinappbanner": .safariBanner,
    "sfsafariviewcontroller": .safariView, "safariviewcontroller": .safariView,
    "sfsafariviewcontrollerload": .safariViewLoad, "safariviewcontrollerload": .safariViewLoad,
    "sfsafariviewcontrollerfirst": .safariViewLoad, "safariviewfirst": .safariViewLoad,
    "wkwebview": .webView, "wkwebviewtap": .webView, "wkwebviewload": .webViewLoad, "telegram": .inAppBrowser,
    "chrome": .thirdPartyBrowser, "firefox": .thirdPartyBrowser, "otherbrowser": .thirdPartyBrowser,
    "browser": .thirdPartyBrowser, "aswebauthenticationsession": .authenticationSession,
    "authenticationsession": .authenticationSession, "webauth": .authenticationSession, "qrcode": .qrCode,
    "camera": .qrCode, "appclip": .appClipCode, "clipcode": .appClipCode, "appstore": .storePage,
    "watch": .openSystemURL, "intent": .openURLIntent,
  ]
}
