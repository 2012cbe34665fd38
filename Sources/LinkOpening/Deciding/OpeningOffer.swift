/// Something that the user is offered beside what happens.
public enum OpeningOffer: Hashable, Sendable {
  /// The menu's "Open in *App*".
  case openInApp(String)
  /// The menu's "Open in Safari".
  case openInBrowser
  /// A banner above the page that opens the app.
  case banner(String)
  /// The card of an App Clip.
  case appClipCard(String)

  /// A stable word: `openInApp`, `openInBrowser`, `banner` or `appClipCard`.
  public var word: String {
    switch self {
    case .openInApp: "openInApp"
    case .openInBrowser: "openInBrowser"
    case .banner: "banner"
    case .appClipCard: "appClipCard"
    }
  }

  /// The identifier of the app that it names.
  public var app: String? {
    switch self {
    case .openInApp(let app), .banner(let app), .appClipCard(let app): app
    case .openInBrowser: nil
    }
  }
}
