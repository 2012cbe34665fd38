/// What a text may cost before the parser gives up with a problem.
public struct JSONLimits: Hashable, Sendable {
  /// The largest text in bytes; a larger one is not read at all. At most 2 GiB.
  public var maximumBytes: Int
  /// The deepest nesting of arrays and objects.
  public var maximumDepth: Int
  /// The number of problems to describe; later ones are only counted.
  public var maximumProblems: Int

  /// Limits by their values.
  public init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 512, maximumProblems: Int = 100) {
    self.maximumBytes = min(maximumBytes, Int(Int32.max))
    self.maximumDepth = maximumDepth
    self.maximumProblems = max(maximumProblems, 1)
  }
}
