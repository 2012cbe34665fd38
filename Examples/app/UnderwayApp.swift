#if canImport(SwiftUI) && !USES_DELEGATES
import Foundation
import LinkRoutes
import SwiftUI

/// The app with the life cycle of SwiftUI: one modifier takes every link, at cold and at warm start.
@main
struct UnderwayApp: App {
  @State private var screen: AppRoute = .home
  @State private var question: AppRoute?

  var body: some Scene {
    WindowGroup {
      Text("\(screen)")
        .onLink(
          LinkHandler<AppRoute>(
            rewrite: Self.rewritten, open: { screen = $0 }, confirm: { question = $0 },
            unmatched: { url, _ in print("for the browser: \(url)") }),
          activityType: "example.underway.route")
    }
  }

  /// Links of an older site, which are still on posters.
  private static func rewritten(_ url: URL) -> URL {
    let old = "https://underway.example/stop.php?id="
    let text = url.absoluteString
    guard text.hasPrefix(old) else { return url }
    return URL(string: "https://underway.example/stations/\(text.dropFirst(old.count))") ?? url
  }
}
#endif
