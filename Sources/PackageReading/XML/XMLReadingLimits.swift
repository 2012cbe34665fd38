/// Bounds on what ``XMLEventReader`` reads.
public struct XMLReadingLimits: Hashable, Sendable {
  /// The largest file in bytes.
  public var maximumSize: Int
  /// The deepest nesting; never more than 200, below which libxml2 needs no special leave.
  public var maximumDepth: Int
  /// The most elements.
  public var maximumElements: Int
  /// The most attributes of one element.
  public var maximumAttributes: Int

  /// Bounds by their numbers: 32 MiB, 100 levels, 200,000 elements and 250 attributes unless told otherwise.
  public init(
    maximumSize: Int = 32 << 20, maximumDepth: Int = 100, maximumElements: Int = 200_000,
    maximumAttributes: Int = 250
  ) {
    self.maximumSize = maximumSize
    self.maximumDepth = min(max(maximumDepth, 1), 200)
    self.maximumElements = maximumElements
    self.maximumAttributes = maximumAttributes
  }
}
