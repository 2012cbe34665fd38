/// The selectors that links ask for. Source: app-inspection, sections 1.3 to 1.6.
enum LinkSelectors {
  /// The receiver of universal links and Handoff in an app delegate (S14).
  static let appContinue = "application:continueUserActivity:restorationHandler:"
  /// The receiver in a scene delegate while the app runs (S15).
  static let sceneContinue = "scene:continueUserActivity:"
  /// What a scene delegate gets when the app is launched (S16).
  static let sceneConnect = "scene:willConnectToSession:options:"
  /// The receiver of custom schemes in a scene delegate (S35).
  static let sceneOpen = "scene:openURLContexts:"
  /// The receiver of custom schemes in an app delegate (S35).
  static let appOpen = "application:openURL:options:"
  /// The receiver of links on macOS (S18).
  static let macOpen = "application:openURLs:"
  /// Receivers that are deprecated (S37).
  static let deprecated = ["application:handleOpenURL:", "application:openURL:sourceApplication:annotation:"]
  /// Hooks before and beside the receivers (S19), and those of the launch.
  private static let others = [
    "application:willContinueUserActivityWithType:",
    "application:didFailToContinueUserActivityWithType:error:", "application:didUpdateUserActivity:",
    "scene:willContinueUserActivityWithType:", "scene:didFailToContinueUserActivityWithType:error:",
    "scene:didUpdateUserActivity:", "application:didFinishLaunchingWithOptions:",
    "application:willFinishLaunchingWithOptions:",
  ]

  /// The methods that are listed where a class implements them.
  static let receivers: Set<String> = Set(
    [appContinue, sceneContinue, sceneConnect, sceneOpen, appOpen, macOpen] + deprecated + others)

  /// The methods that get a link, beside the launch's, which get more than links.
  static let linkReceivers: Set<String> = [appContinue, sceneContinue, sceneOpen, appOpen, macOpen]

  /// The deprecated call that opens an address (S37).
  static let openURL = "openURL:"
  /// The call that opens an address (S28).
  static let openURLWithOptions = "openURL:options:completionHandler:"
  /// The question whether an app takes a scheme (S34).
  static let canOpenURL = "canOpenURL:"
  /// The registration for links as Apple events on macOS (S18).
  static let appleEvent = "setEventHandler:andSelector:forEventClass:andEventID:"
  /// Calls that destroy something (S25). Only the first is the reference's; the others are of the same kind.
  static let destructive = [
    "removeItemAtPath:error:", "removeItemAtURL:error:", "deleteAllData", "removePersistentDomainForName:",
  ]

  /// The calls that are looked for.
  static let called: Set<String> = Set(
    [
      openURL, openURLWithOptions, canOpenURL, appleEvent, "activityType", "scheme", "host", "webpageURL",
      "userActivities", "URLContexts", "sourceApplication", "queryItems", "loadRequest:",
    ] + destructive)

  static let wanted = receivers.union(called)
}
