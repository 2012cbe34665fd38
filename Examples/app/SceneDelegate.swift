#if canImport(UIKit)
import Foundation
import LinkRoutes
import UIKit

/// The app with scenes: cold start in `willConnectTo`, warm start in the two others.
final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
  private let links = LinkHandler<AppRoute>(
    open: { route in print("show \(route)") },
    unmatched: { url, _ in UIApplication.shared.open(url) })

  func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions
  ) {
    // Once the window stands, so that there is something to show the route in.
    links.scene(scene, willConnectTo: session, options: options)
  }

  func scene(_ scene: UIScene, continue activity: NSUserActivity) { links.scene(scene, continue: activity) }

  func scene(_ scene: UIScene, openURLContexts contexts: Set<UIOpenURLContext>) {
    links.scene(scene, openURLContexts: contexts)
  }

  /// What Handoff shows on the user's other devices.
  func activity(for route: AppRoute) -> NSUserActivity? {
    try? route.userActivity(type: "example.underway.route", title: "Underway")
  }
}

/// The app without scenes.
final class AppDelegate: UIResponder, UIApplicationDelegate {
  private let links = LinkHandler<AppRoute>(open: { route in print("show \(route)") })

  func application(
    _ application: UIApplication, continue activity: NSUserActivity,
    restorationHandler: @escaping ([any UIUserActivityRestoring]?) -> Void
  ) -> Bool {
    links.application(application, continue: activity, restorationHandler: restorationHandler)
  }

  func application(
    _ application: UIApplication, open url: URL, options: [UIApplication.OpenURLOptionsKey: Any] = [:]
  ) -> Bool { links.application(application, open: url, options: options) }
}
#endif
