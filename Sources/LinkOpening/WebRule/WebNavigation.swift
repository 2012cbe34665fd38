/// A navigation as WebKit looks at it before it tries an app link.
///
/// Source: WK, documented (open source); section 3 of ``OpeningFact``.
public struct WebNavigation: Hashable, Sendable {
  /// Whether the page did not ask to suppress app links for the next decision.
  public var allowsAppLinks: Bool
  /// Whether the destination is the main frame.
  public var isMainFrame: Bool
  /// The host of the main frame's current address; `nil` where the frame has none.
  public var currentHost: String?
  /// Whether something was committed in the main frame before.
  public var hasCommitted: Bool
  /// The host of the address that is asked for.
  public var requestHost: String
  /// Whether it is a step in the history.
  public var isBackForward: Bool
  /// The navigation's policy about addresses for other apps.
  public var policy: ExternalURLPolicy

  /// A navigation; by default a tap on a link in the main frame.
  public init(
    to requestHost: String, from currentHost: String?, hasCommitted: Bool = true, allowsAppLinks: Bool = true,
    isMainFrame: Bool = true, isBackForward: Bool = false, policy: ExternalURLPolicy = .allow
  ) {
    self.requestHost = requestHost
    self.currentHost = currentHost
    self.hasCommitted = hasCommitted
    self.allowsAppLinks = allowsAppLinks
    self.isMainFrame = isMainFrame
    self.isBackForward = isBackForward
    self.policy = policy
  }

  /// What a navigation may do with addresses that other apps take.
  public enum ExternalURLPolicy: String, Hashable, Sendable, CaseIterable {
    /// Everything.
    case allow
    /// Custom schemes, but no app links: loads that the app around the view starts, and "open in new window".
    case allowSchemesOnly = "allow-schemes-only"
    /// Nothing: a navigation without a gesture.
    case deny
  }

  /// The first condition that keeps the navigation from trying an app link, in the order of the table; `nil` where all
  /// six hold.
  public var obstacle: OpeningFact? {
    if !allowsAppLinks { return .notSuppressed }
    if !isMainFrame { return .mainFrame }
    if currentHost == nil && hasCommitted { return .frameHasAddress }
    if let currentHost, currentHost == requestHost { return .hostsDiffer }
    if isBackForward { return .notBackForward }
    return policy == .allow ? nil : .policyAllows
  }
}
