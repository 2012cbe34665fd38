import Entitlements
import LinkMatching
public import LinkOpening
public import LinkSyntax

/// What happens on a device when a link is opened.
public struct DeviceOpening: Sendable {
  /// The tap as it was put to `OpeningDecider`.
  public var tap: LinkTap
  /// The decision.
  public var decision: OpeningDecision
  /// What the app gets; `nil` where no app opens.
  public var delivery: LinkDelivery?
  /// The records that speak of the opened link's domain.
  public var records: [AssociationRecord]

  /// How a link is opened.
  public struct Circumstances: Sendable {
    /// Where the link is tapped.
    public var surface: Surface
    /// What is done with it.
    public var gesture: Gesture
    /// The page that it stands on.
    public var page: LinkURL?
    /// The app that calls `open`.
    public var caller: String?
    /// The app that the page names for its Smart App Banner; `nil` for the first that claims the domain.
    public var bannerApp: String?
    /// Whether the call asks for universal links only.
    public var onlyUniversalLinks: Bool
    /// Where the link's server or page leads.
    public var redirects: [(kind: RedirectChain.Kind, url: LinkURL)]

    /// Circumstances.
    public init(
      _ surface: Surface = .messages, gesture: Gesture = .tap, page: LinkURL? = nil, caller: String? = nil,
      bannerApp: String? = nil, onlyUniversalLinks: Bool = false,
      redirects: [(kind: RedirectChain.Kind, url: LinkURL)] = []
    ) {
      self.surface = surface
      self.gesture = gesture
      self.page = page
      self.caller = caller
      self.bannerApp = bannerApp
      self.onlyUniversalLinks = onlyUniversalLinks
      self.redirects = redirects
    }
  }

  /// Opens `url` on a device as it is. The device itself is not changed; ``apply(to:)`` does that.
  public init(
    _ url: LinkURL, _ circumstances: Circumstances, on device: SimulatedDevice, files: [String: [UInt8]]
  ) {
    var links = DeviceLinks(device, files: files)
    let surface = circumstances.surface
    let redirects = circumstances.redirects.prefix(RedirectChain.limit).map {
      RedirectChain.Redirect($0.kind, to: links.step(for: $0.url, from: surface))
    }
    tap = LinkTap(
      RedirectChain(links.step(for: url, from: surface), redirects: redirects), from: surface,
      on: device.system,
      gesture: circumstances.gesture, page: circumstances.page, caller: circumstances.caller,
      bannerApp: circumstances.bannerApp,
      onlyUniversalLinks: circumstances.onlyUniversalLinks)
    decision = OpeningDecider.decision(for: tap)
    let link = decision.link
    records = device.records.filter { $0.covers(link.host) }
    switch decision.outcome {
    case .app, .appClipCard, .prompt(.some):
      let isClip = if case .appClipCard = decision.outcome { true } else { false }
      let isPage = surface.rule.way == .isPage
      delivery = LinkDelivery(
        of: link, page: isPage ? circumstances.page?.text : nil,
        to: AppLifeCycle.all(on: device.system.platform, isAppClip: isClip))
    case .browser, .storePage, .nothing, .prompt(.none): delivery = nil
    }
  }

  /// Brings the user's choice up to date, as the opening changes it.
  public func apply(to device: inout SimulatedDevice) {
    if let choice = decision.choice { device.choose(choice, for: decision.link.host) }
  }
}
