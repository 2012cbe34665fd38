/// What a page and the app around it can do to a navigation; the usual case by default.
public struct PageCircumstances: Hashable, Sendable {
  /// Whether the page, or the browser's own menu, asked to suppress app links for the next decision.
  public var suppressesAppLinks: Bool
  /// Whether the destination is the main frame, not one inside the page.
  public var isMainFrame: Bool
  /// Whether the app around the web view cancels the navigation.
  public var isCancelledByHost: Bool

  /// Circumstances.
  public init(suppressesAppLinks: Bool = false, isMainFrame: Bool = true, isCancelledByHost: Bool = false) {
    self.suppressesAppLinks = suppressesAppLinks
    self.isMainFrame = isMainFrame
    self.isCancelledByHost = isCancelledByHost
  }
}
