public import LinkMatching
public import LinkRouting

/// What happened to a link.
public struct ObservedAnswer: Hashable, Sendable {
  /// What opened.
  public var outcome: Outcome
  /// What the association file says, for the app that opened or else for any of the plan; `nil` on Android and for a text
  /// that is no link.
  public var decision: Decision?
  /// The route that takes the opened link, with the name of its app; `nil` where none does, or none is known.
  public var route: RouteReading?
  /// The name of the app whose route that is.
  public var routeApp: String?
  /// The screen of the route.
  public var screen: String?
  /// The link that was opened: the tapped one, or where its redirects led.
  public var link: String

  /// What opened.
  public enum Outcome: Hashable, Sendable {
    /// An app, by its name in the plan, or else its identifier.
    case app(String)
    /// The browser, or the view that shows the page.
    case browser
    /// The page of the App Store.
    case storePage
    /// The card of an App Clip, by its name in the plan, or else its identifier.
    case appClipCard(String)
    /// The user is asked.
    case prompt
    /// Nothing.
    case nothing
    /// The text is no link.
    case noLink
    /// Nobody can say; the reason.
    case unknown(String)
  }
}

extension ObservedAnswer.Outcome {
  /// The word by which a plan would expect it; `nil` for what is unknown.
  public var word: String? {
    switch self {
    case .app(let name), .appClipCard(let name): name
    case .browser: "browser"
    case .storePage: "store"
    case .prompt: "ask"
    case .nothing: "nothing"
    case .noLink: "no-link"
    case .unknown: nil
    }
  }

  /// The outcome in words.
  var phrase: String {
    switch self {
    case .app(let name): "opens the app \(PlanWords.visible(name))"
    case .browser: "stays in the browser"
    case .storePage: "opens the page of the App Store"
    case .appClipCard(let name): "shows the card of the App Clip \(PlanWords.visible(name))"
    case .prompt: "asks the user"
    case .nothing: "opens nothing"
    case .noLink: "is no link"
    case .unknown: "is not known"
    }
  }
}

extension ExpectedOutcome {
  /// The outcome in words.
  var phrase: String {
    switch self {
    case .app(let name): name.map { "opens the app \(PlanWords.visible($0))" } ?? "opens an app"
    case .browser: "stays in the browser"
    case .storePage: "opens the page of the App Store"
    case .appClipCard(let name):
      name.map { "shows the card of the App Clip \(PlanWords.visible($0))" }
        ?? "shows the card of an App Clip"
    case .prompt: "asks the user"
    case .nothing: "opens nothing"
    case .noLink: "is no link"
    }
  }

  /// Whether what happened is what was expected.
  func accepts(_ outcome: ObservedAnswer.Outcome) -> Bool {
    switch (self, outcome) {
    case (.app(nil), .app), (.appClipCard(nil), .appClipCard): true
    case (.app(let name?), .app(let found)), (.appClipCard(let name?), .appClipCard(let found)):
      name == found
    case (.browser, .browser), (.storePage, .storePage), (.prompt, .prompt), (.nothing, .nothing),
      (.noLink, .noLink):
      true
    default: false
    }
  }
}
