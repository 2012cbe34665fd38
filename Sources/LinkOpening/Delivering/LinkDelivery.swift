public import LinkSyntax

/// What an app gets of a link, and where. Section 7 of ``OpeningFact``.
public struct LinkDelivery: Hashable, Sendable {
  /// The link as the app sees it.
  public var url: LinkURL
  /// The activity; `nil` for a custom scheme, which arrives as a call.
  public var activity: Activity?
  /// The callbacks by life cycle.
  public var callbacks: [Callback]

  /// An `NSUserActivity` of the type `NSUserActivityTypeBrowsingWeb`.
  public struct Activity: Hashable, Sendable {
    /// The value of `activityType` by its name.
    public var type: String
    /// The value of `webpageURL`: the link, query and fragment included.
    public var webpageURL: String
    /// The page that linked, which arrives as `referrerURL` when the browser supplies it; `nil` where there is none.
    public var possibleReferrer: String?
    /// The facts behind it.
    public var facts: [OpeningFact]
  }

  /// Where a link arrives.
  public struct Callback: Hashable, Sendable {
    /// The life cycle of the app.
    public var lifeCycle: AppLifeCycle
    /// What fires when the link starts the app.
    public var cold: String
    /// What fires when the app runs already.
    public var warm: String
    /// Where this is known from; `nil` where the tables are silent.
    public var fact: OpeningFact?
  }

  /// What an app with one of `lifeCycles` gets of `url`, which stood on the page `page`.
  public init(of url: LinkURL, page: String? = nil, to lifeCycles: [AppLifeCycle]) {
    self.url = url
    let isWeb = url.scheme == "https" || url.scheme == "http"
    if isWeb {
      activity = Activity(
        type: "NSUserActivityTypeBrowsingWeb", webpageURL: url.text, possibleReferrer: page,
        facts: page == nil ? [.activity, .webpageURL] : [.activity, .webpageURL, .referrer])
    }
    callbacks = lifeCycles.compactMap { isWeb ? Self.universal($0) : Self.scheme($0) }
  }

  private static func universal(_ lifeCycle: AppLifeCycle) -> Callback {
    let delegate = "application(_:continue:restorationHandler:)"
    switch lifeCycle {
    case .scenes:
      return Callback(
        lifeCycle: .scenes, cold: "scene(_:willConnectTo:options:), in connectionOptions.userActivities",
        warm: "scene(_:continue:)", fact: .scenes)
    case .appDelegate:
      return Callback(lifeCycle: .appDelegate, cold: delegate, warm: delegate, fact: .appDelegate)
    case .appKit: return Callback(lifeCycle: .appKit, cold: delegate, warm: delegate, fact: .appKit)
    case .watch:
      return Callback(
        lifeCycle: .watch, cold: "handle(_ userActivity:)", warm: "handle(_ userActivity:)", fact: .watch)
    case .swiftUI: return Callback(lifeCycle: .swiftUI, cold: "onOpenURL", warm: "onOpenURL", fact: .swiftUI)
    case .appClip:
      let modifier = "onContinueUserActivity(NSUserActivityTypeBrowsingWeb)"
      return Callback(lifeCycle: .appClip, cold: modifier, warm: modifier, fact: .appClip)
    }
  }

  private static func scheme(_ lifeCycle: AppLifeCycle) -> Callback? {
    switch lifeCycle {
    case .scenes:
      return Callback(
        lifeCycle: .scenes, cold: "scene(_:willConnectTo:options:), in connectionOptions.urlContexts",
        warm: "scene(_:openURLContexts:)", fact: .schemeScenes)
    case .appDelegate:
      let call = "application(_:open:options:), with sourceApplication"
      return Callback(lifeCycle: .appDelegate, cold: call, warm: call, fact: .schemeDelegate)
    case .swiftUI:
      return Callback(lifeCycle: .swiftUI, cold: "onOpenURL", warm: "onOpenURL", fact: nil)
    case .appKit, .watch, .appClip: return nil
    }
  }
}
