#if canImport(AppKit) && !targetEnvironment(macCatalyst)
public import AppKit

/// The methods of an app's delegate, with their names, for cold and warm start alike: a delegate hands its own on.
extension LinkHandler {
  /// A universal link, or a route from another device. Source: SUL, documented.
  public func application(
    _ application: NSApplication, continue activity: NSUserActivity,
    restorationHandler: @escaping ([any NSUserActivityRestoring]) -> Void
  ) -> Bool { handle(activity) }

  /// Links with a custom scheme.
  public func application(_ application: NSApplication, open urls: [URL]) {
    for url in urls { handle(url) }
  }
}
#endif
