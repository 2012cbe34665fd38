#if canImport(AppKit) && !targetEnvironment(macCatalyst)
import AppKit
import Foundation
import LinkRoutes

/// The app on a Mac without SwiftUI.
final class MacDelegate: NSApplicationDelegate {
  private let links = LinkHandler<AppRoute>(open: { route in print("show \(route)") })

  func application(
    _ application: NSApplication, continue activity: NSUserActivity,
    restorationHandler: @escaping ([any NSUserActivityRestoring]) -> Void
  ) -> Bool {
    links.application(application, continue: activity, restorationHandler: restorationHandler)
  }

  func application(_ application: NSApplication, open urls: [URL]) {
    links.application(application, open: urls)
  }
}
#endif
