/// The bounds of a synthesis.
public struct SynthesisLimits: Hashable, Sendable {
  /// The most links of both lists together.
  public var links: Int
  /// The most bytes of both lists together.
  public var bytes: Int
  /// The most distinct links from which rules are learnt; the others only check them.
  public var learntLinks: Int

  /// Bounds; a million links, 256 MB and 150,000 links to learn from unless told otherwise.
  public init(links: Int = 1_000_000, bytes: Int = 256 << 20, learntLinks: Int = 150_000) {
    self.links = links
    self.bytes = bytes
    self.learntLinks = max(learntLinks, 1)
  }
}
