public import LinkMatching

/// How an app is built, which decides where a link arrives in it.
public enum AppLifeCycle: String, Hashable, Sendable, CaseIterable {
  /// UIKit with scenes.
  case scenes
  /// UIKit with an app delegate alone.
  case appDelegate = "app-delegate"
  /// AppKit.
  case appKit = "app-kit"
  /// WatchKit.
  case watch
  /// SwiftUI.
  case swiftUI = "swift-ui"
  /// An App Clip in SwiftUI.
  case appClip = "app-clip"

  /// The life cycles that an app of a platform may have, the commonest first.
  public static func all(on platform: OSVersion.Platform, isAppClip: Bool = false) -> [AppLifeCycle] {
    if isAppClip { return [.appClip] }
    switch platform {
    case .macos: return [.appKit, .swiftUI]
    case .watchos: return [.watch, .swiftUI]
    case .ios, .tvos, .visionos: return [.scenes, .appDelegate, .swiftUI]
    }
  }
}
