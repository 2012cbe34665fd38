/// What the user, or a program in their place, does with a link.
public enum Gesture: String, Hashable, Sendable, CaseIterable {
  /// A plain tap or click; for surfaces without a finger, the plain act.
  case tap
  /// A long press or control-click, which opens the menu.
  case longPress = "long-press"
  /// "Open in *App*" of that menu.
  case openInApp = "open-in-app"
  /// "Open in Safari" of that menu.
  case openInBrowser = "open-in-browser"
  /// "Open in New Tab" of that menu.
  case openInNewTab = "open-in-new-tab"
  /// A script of the page navigates within a gesture of the user, or one that the page has inherited.
  case script
  /// A script of the page navigates without one, such as behind a timer of a second or more.
  case timer
  /// A step back or forward in the history.
  case history

  /// The gesture by its name, letter case and hyphens aside.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    guard let gesture = Self.allCases.first(where: { $0.rawValue.filter { $0 != "-" } == plain }) else {
      return nil
    }
    self = gesture
  }

  /// Whether it is a choice in the menu, or the menu itself.
  var usesMenu: Bool {
    switch self {
    case .longPress, .openInApp, .openInBrowser, .openInNewTab: true
    case .tap, .script, .timer, .history: false
    }
  }
}
