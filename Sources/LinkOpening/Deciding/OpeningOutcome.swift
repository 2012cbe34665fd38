/// What happens to a link.
public enum OpeningOutcome: Hashable, Sendable {
  /// The app opens, by its identifier.
  case app(String)
  /// The link is shown in the browser, or stays in the view that shows the page.
  case browser
  /// The page of the App Store.
  case storePage
  /// The card of an App Clip, by its identifier.
  case appClipCard(String)
  /// The user is asked; the app is that which opens when they agree, `nil` where it is no app by an identifier.
  case prompt(String?)
  /// Nothing opens.
  case nothing

  /// A stable word: `app`, `browser`, `storePage`, `appClipCard`, `prompt` or `nothing`.
  public var word: String {
    switch self {
    case .app: "app"
    case .browser: "browser"
    case .storePage: "storePage"
    case .appClipCard: "appClipCard"
    case .prompt: "prompt"
    case .nothing: "nothing"
    }
  }

  /// The identifier of the app or App Clip that it names.
  public var app: String? {
    switch self {
    case .app(let app), .appClipCard(let app): app
    case .prompt(let app): app
    case .browser, .storePage, .nothing: nil
    }
  }
}
