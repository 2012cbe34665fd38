public import LinkOpening

/// How a link is opened.
public struct TapConditions: Hashable, Sendable {
  /// The devices; empty for all of the plan.
  public var devices: [DeviceSelector] = []
  /// Where the link is tapped; empty for Messages. Android is not told apart by it.
  public var surfaces: [Surface] = []
  /// What is done with it.
  public var gesture: Gesture?
  /// The page that it stands on.
  public var page: String?
  /// The app that calls `open`, or whose web view shows the page.
  public var caller: String?
  /// The app that the page's Smart App Banner names.
  public var bannerApp: String?
  /// Where the link is redirected to, in order.
  public var redirects: [String] = []
  /// What redirects; the server where the plan does not say.
  public var redirectKind: RedirectChain.Kind?
  /// What the user chose for the link's host before.
  public var choice: StoredChoice?

  /// The usual: a tap in Messages on every device.
  public init() {}
}
