/// A segment of an image: where a part of the file stands in memory.
public struct MachOSegment: Hashable, Sendable {
  /// The name, such as `__TEXT`.
  public let name: String
  /// The address in memory.
  public let address: UInt64
  /// The bytes in memory.
  public let memorySize: UInt64
  /// The offset in the image.
  public let offset: UInt64
  /// The bytes in the image.
  public let size: UInt64
}
