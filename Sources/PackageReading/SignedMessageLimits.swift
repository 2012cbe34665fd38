/// Bounds on what ``SignedMessage`` reads.
public struct SignedMessageLimits: Hashable, Sendable {
  /// The largest message, in bytes, before a PEM armour is taken off.
  public var maximumSize: Int
  /// The deepest nesting; never more than 50.
  public var maximumDepth: Int
  /// The most elements of the encoding.
  public var maximumElements: Int

  /// Bounds by their numbers: 64 MiB, 40 levels and 200,000 elements unless told otherwise.
  public init(maximumSize: Int = 64 << 20, maximumDepth: Int = 40, maximumElements: Int = 200_000) {
    self.maximumSize = maximumSize
    self.maximumDepth = min(max(maximumDepth, 1), 50)
    self.maximumElements = maximumElements
  }
}
