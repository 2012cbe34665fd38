/// Bounds on what ``EntitlementDocument`` reads.
public struct EntitlementLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var maximumSize: Int
  /// The deepest nesting of arrays and dictionaries; never more than 256.
  public var maximumDepth: Int
  /// The most values, containers included.
  public var maximumValues: Int

  /// Bounds by their numbers: 16 MiB, 128 levels and 200,000 values unless told otherwise.
  public init(maximumSize: Int = 16 << 20, maximumDepth: Int = 128, maximumValues: Int = 200_000) {
    self.maximumSize = maximumSize
    self.maximumDepth = min(max(maximumDepth, 1), 256)
    self.maximumValues = maximumValues
  }
}
