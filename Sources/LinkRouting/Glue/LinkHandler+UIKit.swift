#if canImport(UIKit) && !os(watchOS)
public import UIKit

/// The methods of scene and app delegates, with their names: a delegate hands its own on.
///
/// ```swift
/// func scene(_ scene: UIScene, continue activity: NSUserActivity) { links.scene(scene, continue: activity) }
/// ```
extension LinkHandler {
  /// Cold start with scenes: the links with which the scene was made. To be called once the scene can show a route. Source:
  /// SUL, CUS, documented.
  public func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions
  ) {
    for activity in options.userActivities { handle(activity) }
    for context in options.urlContexts { handle(context.url) }
  }

  /// Warm start with scenes: a universal link, or a route from another device. Source: SUL, documented.
  public func scene(_ scene: UIScene, continue activity: NSUserActivity) { handle(activity) }

  /// Warm start with scenes: links with a custom scheme. Source: CUS, documented.
  public func scene(_ scene: UIScene, openURLContexts contexts: Set<UIOpenURLContext>) {
    for context in contexts { handle(context.url) }
  }

  /// Without scenes, cold and warm: a universal link, or a route from another device. Source: SUL, documented.
  public func application(
    _ application: UIApplication, continue activity: NSUserActivity,
    restorationHandler: @escaping ([any UIUserActivityRestoring]?) -> Void
  ) -> Bool { handle(activity) }

  /// Without scenes, cold and warm: a link with a custom scheme. Source: CUS, documented.
  public func application(
    _ application: UIApplication, open url: URL, options: [UIApplication.OpenURLOptionsKey: Any] = [:]
  ) -> Bool { handle(url) }
}
#endif
