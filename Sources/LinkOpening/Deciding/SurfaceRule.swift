import LinkMatching

/// What is known of one surface: how it treats a link, and the facts that say so.
public struct SurfaceRule: Hashable, Sendable {
  /// How the surface treats a link.
  public var way: Way
  /// The facts; empty where none speaks of the surface.
  public var facts: [OpeningFact]

  /// How a surface treats a link.
  public enum Way: String, Hashable, Sendable {
    /// It asks the system, which opens the app or the browser.
    case asksSystem = "asks-system"
    /// It asks the system, but never for the app that asks.
    case asksForOthers = "asks-for-others"
    /// It asks the system, for the app that asks too.
    case asksForItself = "asks-for-itself"
    /// It is a page: the rule of WebKit decides.
    case isPage = "is-page"
    /// It loads every link itself.
    case loadsItself = "loads-itself"
    /// Its vendor decides.
    case vendorDecides = "vendor-decides"
    /// It is a button that opens the app.
    case opensApp = "opens-app"
    /// It opens the app or its page in the store.
    case opensAppOrStore = "opens-app-or-store"
    /// It invokes App Clips, or the app that has replaced one.
    case invokesClips = "invokes-clips"
    /// Nothing is known of it; it likely asks the system.
    case likelyAsksSystem = "likely-asks-system"
    /// Nothing is known of it; it likely loads links itself.
    case likelyLoadsItself = "likely-loads-itself"
  }
}

extension Surface {
  /// What is known of the surface: sections 2, 5, 6 and 9 of ``OpeningFact``.
  public var rule: SurfaceRule {
    switch self {
    case .messages, .sms, .mail, .notes, .reminders, .otherApp:
      SurfaceRule(way: .asksSystem, facts: [.systemOpen])
    case .sameApp: SurfaceRule(way: .asksForOthers, facts: [.ownLink])
    case .safari: SurfaceRule(way: .isPage, facts: [.otherHost])
    case .addressBar: SurfaceRule(way: .loadsItself, facts: [.addressBar])
    case .safariBanner: SurfaceRule(way: .opensApp, facts: [.openInAppBanner])
    case .smartAppBanner: SurfaceRule(way: .opensAppOrStore, facts: [.bannerStore])
    case .safariViewLoad: SurfaceRule(way: .loadsItself, facts: [.safariViewFirst])
    case .safariView: SurfaceRule(way: .isPage, facts: [.safariViewLater])
    case .webView: SurfaceRule(way: .isPage, facts: [.webViewTap])
    case .webViewLoad: SurfaceRule(way: .loadsItself, facts: [.webViewLoad])
    case .inAppBrowser: SurfaceRule(way: .loadsItself, facts: [.loadingBrowser])
    case .uiWebView: SurfaceRule(way: .likelyAsksSystem, facts: [])
    case .thirdPartyBrowser: SurfaceRule(way: .vendorDecides, facts: [.thirdPartyBrowser])
    case .authenticationSession: SurfaceRule(way: .likelyLoadsItself, facts: [])
    case .qrCode, .nfc: SurfaceRule(way: .asksSystem, facts: [.codes])
    case .appClipCode, .maps: SurfaceRule(way: .invokesClips, facts: [.clipEntryPoints])
    case .handoff: SurfaceRule(way: .asksSystem, facts: [.handoff])
    case .spotlight, .siri: SurfaceRule(way: .asksSystem, facts: [.suggestions])
    case .widget, .liveActivity, .openURLIntent: SurfaceRule(way: .asksForItself, facts: [.openURLIntent])
    case .storePage: SurfaceRule(way: .opensApp, facts: [.storeOpen])
    case .openSystemURL: SurfaceRule(way: .asksSystem, facts: [.openSystemURL])
    }
  }

  /// Whether the surface shows links that a long press opens a menu for. The table names no surfaces; these show links.
  var hasMenu: Bool {
    switch self {
    case .messages, .sms, .mail, .notes, .reminders, .otherApp, .safari, .safariView, .webView: true
    default: false
    }
  }

  /// Whether links of the surface may show the card of an App Clip when tapped. Source: ACC, documented.
  func invokesClips(on system: OSVersion) -> Bool {
    switch self {
    case .messages, .sms, .qrCode, .nfc, .siri, .maps, .appClipCode, .smartAppBanner: true
    case .otherApp: system.isAtLeast(OSVersion(.ios, 17))
    default: false
    }
  }

  /// Whether pages of the surface may show the card of an App Clip, or a banner. Source: ACC, documented.
  var showsClipCards: Bool { self == .safari || self == .safariView || self == .addressBar }
}
