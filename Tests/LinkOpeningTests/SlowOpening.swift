import LinkMatching

@testable import LinkOpening

/// The decision for a link without redirects, pages of the link's host or another, and one installed app: written down
/// flat, surface by surface.
struct SlowOpening {
  var surface: Surface
  var platform: OSVersion.Platform
  var isApproved: Bool
  var matches: Bool
  var choice: StoredChoice
  var isSamePage: Bool
  var only: Bool

  var outcome: OpeningOutcome {
    let app = OpeningOutcome.app(Taps.app)
    let mayOpen = isApproved && matches
    let wanted = platform == .macos ? choice == .app : choice != .browser
    let asked: OpeningOutcome = mayOpen && wanted ? app : only ? .nothing : elsewhere
    switch surface {
    case .messages, .sms, .mail, .notes, .reminders, .otherApp, .qrCode, .nfc, .appClipCode, .maps, .handoff,
      .spotlight, .siri, .widget, .liveActivity, .openURLIntent, .openSystemURL, .uiWebView:
      return asked
    case .sameApp: return mayOpen && wanted ? (only ? .nothing : elsewhere) : asked
    case .safari, .safariView, .webView: return isSamePage ? elsewhere : asked
    case .addressBar, .safariViewLoad, .webViewLoad, .inAppBrowser, .thirdPartyBrowser,
      .authenticationSession:
      return elsewhere
    case .safariBanner, .storePage: return mayOpen ? app : only ? .nothing : elsewhere
    case .smartAppBanner: return app
    }
  }

  private var elsewhere: OpeningOutcome {
    switch platform {
    case .ios, .macos, .visionos: .browser
    case .tvos: .nothing
    case .watchos: [.messages, .sms, .mail].contains(surface) ? .browser : .nothing
    }
  }
}
