// The declarations of AppKit that the glue and the example use, by their documented signatures.
@_exported import Activities
@_exported import Foundation

public protocol NSUserActivityRestoring {}
@MainActor open class NSApplication {}
@MainActor public protocol NSApplicationDelegate {
  func application(
    _ application: NSApplication, continue userActivity: NSUserActivity,
    restorationHandler: @escaping ([any NSUserActivityRestoring]) -> Void
  ) -> Bool
  func application(_ application: NSApplication, open urls: [URL])
}
