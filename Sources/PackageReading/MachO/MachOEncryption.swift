/// What part of an image Apple's store encrypted. Source: app-inspection, sections 2.2 and 2.8.
public struct MachOEncryption: Hashable, Sendable {
  /// The offset in the image.
  public let offset: Int
  /// The bytes.
  public let size: Int
  /// The kind of encryption; zero is none, though the command is there.
  public let identifier: UInt32

  /// Whether the range is encrypted.
  public var isActive: Bool { identifier != 0 && size > 0 }

  /// Whether a byte of the image is encrypted.
  public func covers(_ place: Int) -> Bool { isActive && place >= offset && place - offset < size }
}
