/// A tapped link, and where its server or its page would send a browser.
public struct RedirectChain: Hashable, Sendable {
  /// The tapped link.
  public var first: LinkStep
  /// Where it leads, one redirect behind the other; those behind the first ``limit`` are not looked at.
  public var redirects: [Redirect]

  /// The most redirects that are followed. A limit of ours; that of browsers is not among what we know.
  public static let limit = 20

  /// A link and its redirects.
  public init(_ first: LinkStep, redirects: [Redirect] = []) {
    self.first = first
    self.redirects = redirects
  }

  /// One redirect.
  public struct Redirect: Hashable, Sendable {
    /// What redirects.
    public var kind: Kind
    /// Where to.
    public var target: LinkStep

    /// A redirect.
    public init(_ kind: Kind = .server, to target: LinkStep) {
      self.kind = kind
      self.target = target
    }
  }

  /// What redirects.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The server, by a status of 3xx.
    case server
    /// A script of the page within a gesture of the user.
    case script
    /// A script of the page without a gesture.
    case timer
  }
}
