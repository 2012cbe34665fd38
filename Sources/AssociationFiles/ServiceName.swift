import PositionedJSON

/// The name of a service that a domain offers to apps.
public struct ServiceName: Hashable, Sendable {
  /// The name as it is written in files and entitlements.
  public let text: String

  /// A service by its name.
  public init(_ text: String) { self.text = text }

  /// Names are the same if their bytes are.
  public static func == (one: ServiceName, other: ServiceName) -> Bool { one.text.hasBytes(of: other.text) }

  /// Universal links.
  public static let applinks = ServiceName("applinks")
  /// Shared web credentials and passkeys.
  public static let webcredentials = ServiceName("webcredentials")
  /// App Clips.
  public static let appclips = ServiceName("appclips")
  /// Handoff from a web page to the app.
  public static let activitycontinuation = ServiceName("activitycontinuation")
  /// Extensible and Platform single sign-on. Source: SSO, observed.
  public static let authsrv = ServiceName("authsrv")

  /// The services that Apple's pages or served files name, in the order of their pages.
  public static let known: [ServiceName] = [
    .applinks, .webcredentials, .appclips, .activitycontinuation, .authsrv,
  ]
}
