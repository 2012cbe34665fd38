/// A section of an image.
public struct MachOSection: Hashable, Sendable {
  /// The name, such as `__objc_classlist`.
  public let name: String
  /// The name of its segment.
  public let segment: String
  /// The address in memory.
  public let address: UInt64
  /// The bytes.
  public let size: UInt64
  /// The offset in the image.
  public let offset: Int
  /// Its type and attributes.
  public let flags: UInt32

  /// Whether it holds strings that end with a zero byte.
  public var holdsStrings: Bool { flags & 0xFF == 2 }
}
