/// What is to happen to a link.
public enum ExpectedOutcome: Hashable, Sendable {
  /// An app opens: the one of this name in the plan, or any of the plan's.
  case app(String?)
  /// The browser, or the view that shows the page, keeps the link.
  case browser
  /// The page of the App Store opens.
  case storePage
  /// The card of an App Clip is shown: of the one of this name, or any.
  case appClipCard(String?)
  /// The user is asked.
  case prompt
  /// Nothing opens.
  case nothing
  /// The text is no link at all.
  case noLink

  /// The words for outcomes that name no app.
  public static let words = ["app", "browser", "store", "clip", "ask", "nothing", "no-link"]

  /// The word in a plan; an app's name where one is meant.
  public var word: String {
    switch self {
    case .app(let name): name ?? "app"
    case .browser: "browser"
    case .storePage: "store"
    case .appClipCard(let name): name ?? "clip"
    case .prompt: "ask"
    case .nothing: "nothing"
    case .noLink: "no-link"
    }
  }

  /// The outcome of a word that names no app; `nil` for another word.
  public init?(word: String) {
    switch word {
    case "app": self = .app(nil)
    case "browser": self = .browser
    case "store": self = .storePage
    case "clip": self = .appClipCard(nil)
    case "ask": self = .prompt
    case "nothing": self = .nothing
    case "no-link": self = .noLink
    default: return nil
    }
  }
}
