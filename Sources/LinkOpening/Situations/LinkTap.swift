public import LinkMatching
public import LinkSyntax

/// All that decides about one tap on one link.
public struct LinkTap: Hashable, Sendable {
  /// The system and its version.
  public var system: OSVersion
  /// Where the link is tapped.
  public var surface: Surface
  /// What is done with it.
  public var gesture: Gesture
  /// The link and its redirects.
  public var chain: RedirectChain
  /// The address of the page that the link stands on; `nil` where there is no page, or nobody has said.
  public var page: LinkURL?
  /// The identifier of the app that calls `open`; `nil` where it is unknown or does not matter.
  public var caller: String?
  /// The app that the page names for its Smart App Banner; `nil` for the first app that claims the domain.
  public var bannerApp: String?
  /// Whether the caller asks with `universalLinksOnly`, or `requiresUniversalLinks` on macOS.
  public var onlyUniversalLinks: Bool
  /// Further circumstances of a navigation in a page.
  public var circumstances: PageCircumstances

  /// A tap.
  public init(
    _ chain: RedirectChain, from surface: Surface, on system: OSVersion, gesture: Gesture = .tap,
    page: LinkURL? = nil, caller: String? = nil, bannerApp: String? = nil, onlyUniversalLinks: Bool = false,
    circumstances: PageCircumstances = PageCircumstances()
  ) {
    self.chain = chain
    self.surface = surface
    self.system = system
    self.gesture = gesture
    self.page = page
    self.caller = caller
    self.bannerApp = bannerApp
    self.onlyUniversalLinks = onlyUniversalLinks
    self.circumstances = circumstances
  }
}
