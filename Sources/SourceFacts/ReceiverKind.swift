/// A receiver of links. Source: app-inspection, S14 to S18, S35 and S37.
public enum ReceiverKind: String, Hashable, Sendable, CaseIterable {
  /// Universal links and Handoff in an app delegate.
  case appContinue
  /// Universal links and Handoff in a scene delegate, while the app runs.
  case sceneContinue
  /// What a scene is launched with.
  case sceneConnect
  /// Custom schemes in a scene delegate.
  case sceneOpen
  /// Custom schemes in an app delegate.
  case appOpen
  /// Links on macOS.
  case macOpen
  /// Links as Apple events on macOS, in a method of the app's own choice.
  case appleEvent
  /// Custom schemes, deprecated.
  case handleOpen
  /// Custom schemes with their sender, deprecated.
  case openSource
  /// `onOpenURL` of SwiftUI.
  case onOpenURL
  /// `onContinueUserActivity` of SwiftUI.
  case onContinueUserActivity

  /// The declaration in Swift.
  public var declaration: String {
    switch self {
    case .appContinue: "application(_:continue:restorationHandler:)"
    case .sceneContinue: "scene(_:continue:)"
    case .sceneConnect: "scene(_:willConnectTo:options:)"
    case .sceneOpen: "scene(_:openURLContexts:)"
    case .appOpen: "application(_:open:options:)"
    case .macOpen: "application(_:open:)"
    case .appleEvent: "setEventHandler(_:andSelector:forEventClass:andEventID:)"
    case .handleOpen: "application(_:handleOpen:)"
    case .openSource: "application(_:open:sourceApplication:annotation:)"
    case .onOpenURL: "onOpenURL(perform:)"
    case .onContinueUserActivity: "onContinueUserActivity(_:perform:)"
    }
  }

  /// The selector; `nil` for the modifiers of SwiftUI, which have none, and for handlers of events, which have any.
  public var selector: String? {
    switch self {
    case .appContinue: "application:continueUserActivity:restorationHandler:"
    case .sceneContinue: "scene:continueUserActivity:"
    case .sceneConnect: "scene:willConnectToSession:options:"
    case .sceneOpen: "scene:openURLContexts:"
    case .appOpen: "application:openURL:options:"
    case .macOpen: "application:openURLs:"
    case .handleOpen: "application:handleOpenURL:"
    case .openSource: "application:openURL:sourceApplication:annotation:"
    case .appleEvent, .onOpenURL, .onContinueUserActivity: nil
    }
  }

  /// Whether it is deprecated (S37).
  public var isDeprecated: Bool { self == .handleOpen || self == .openSource }

  /// Whether it gets universal links.
  public var takesUniversalLinks: Bool {
    switch self {
    case .appContinue, .sceneContinue, .onOpenURL, .onContinueUserActivity, .macOpen: true
    case .sceneConnect, .sceneOpen, .appOpen, .appleEvent, .handleOpen, .openSource: false
    }
  }

  /// Whether it gets links of custom schemes.
  public var takesCustomSchemes: Bool {
    switch self {
    case .sceneOpen, .appOpen, .appleEvent, .handleOpen, .openSource, .onOpenURL, .macOpen: true
    case .appContinue, .sceneContinue, .sceneConnect, .onContinueUserActivity: false
    }
  }

  /// The receivers that are methods, by what is asked of them.
  public static let methods: [ReceiverKind] = allCases.filter { $0.selector != nil }
}
