public import LinkMatching

/// What the user has chosen for the links of a domain, once and for later taps.
///
/// How long a choice lasts, such as beyond a reinstallation of the app, is unknown.
public enum StoredChoice: String, Hashable, Sendable, CaseIterable {
  /// Nothing yet.
  case none
  /// The app.
  case app
  /// The browser.
  case browser

  /// What changes a choice.
  public enum Event: String, Hashable, Sendable, CaseIterable {
    /// "Open in *App*" of the menu.
    case openInApp = "open-in-app"
    /// "Open in Safari" of the menu.
    case openInBrowser = "open-in-browser"
    /// "Open in New Tab" of the menu.
    case openInNewTab = "open-in-new-tab"
    /// The name of the site in the status bar of the app, which leads back to Safari.
    case breadcrumb
    /// OPEN in a banner above the page.
    case bannerOpen = "banner-open"
  }

  /// The choice that stands after an event, with the fact that says so; without a fact nothing says anything about that
  /// version, and the choice is only the likely one.
  ///
  /// Section 5 of ``OpeningFact``.
  public func after(_ event: Event, on version: OSVersion) -> Change {
    switch event {
    case .openInApp: return Change(choice: .app, fact: .menuChoice)
    case .openInBrowser: return Change(choice: .browser, fact: .menuChoice)
    case .bannerOpen:
      return Change(choice: .app, fact: version.platform == .macos ? .macBrowserFirst : .bannerOpens)
    case .openInNewTab:
      guard version.platform == .ios, version.numbers.first == 11 else {
        return Change(choice: self, fact: nil)
      }
      return Change(choice: .browser, fact: .newTabChoice)
    case .breadcrumb:
      // The guide that tells it is of the time of iOS 9 and 10.
      guard version.platform == .ios, !version.isAtLeast(OSVersion(.ios, 11)) else {
        return Change(choice: self, fact: nil)
      }
      return Change(choice: .browser, fact: .breadcrumb)
    }
  }

  /// A choice, and what says that it stands.
  public struct Change: Hashable, Sendable {
    /// The choice from then on.
    public var choice: StoredChoice
    /// The fact; `nil` where nothing says anything, so that the choice is a guess.
    public var fact: OpeningFact?
  }
}
