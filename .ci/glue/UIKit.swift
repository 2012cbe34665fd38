// The declarations of UIKit that the glue and the example use, by their documented signatures.
@_exported import Activities
@_exported import Foundation

public protocol UIUserActivityRestoring {}

@MainActor open class UIResponder {
  public init() {}
}

@MainActor open class UIApplication: UIResponder {
  public struct OpenURLOptionsKey: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }
  public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
  public struct LaunchOptionsKey: Hashable, Sendable {}
  public static var shared: UIApplication { UIApplication() }
  open func open(
    _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
    completionHandler: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) {}
}

@MainActor open class UIOpenURLContext: Hashable {
  public var url: URL { URL(fileURLWithPath: "/") }
  public nonisolated static func == (first: UIOpenURLContext, second: UIOpenURLContext) -> Bool {
    first === second
  }
  public nonisolated func hash(into hasher: inout Hasher) {}
}

@MainActor open class UIScene: UIResponder {
  @MainActor open class ConnectionOptions {
    public var userActivities: Set<NSUserActivity> { [] }
    public var urlContexts: Set<UIOpenURLContext> { [] }
  }
}
@MainActor open class UISceneSession {}
@MainActor open class UIWindow: UIResponder {}

@MainActor public protocol UISceneDelegate {
  func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession,
    options connectionOptions: UIScene.ConnectionOptions)
  func scene(_ scene: UIScene, continue userActivity: NSUserActivity)
  func scene(_ scene: UIScene, openURLContexts URLContexts: Set<UIOpenURLContext>)
}
public protocol UIWindowSceneDelegate: UISceneDelegate {}

@MainActor public protocol UIApplicationDelegate {
  func application(
    _ application: UIApplication, continue userActivity: NSUserActivity,
    restorationHandler: @escaping ([any UIUserActivityRestoring]?) -> Void
  ) -> Bool
  func application(_ app: UIApplication, open url: URL, options: [UIApplication.OpenURLOptionsKey: Any])
    -> Bool
}
