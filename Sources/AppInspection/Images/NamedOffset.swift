/// A name or text of an image and where it stands in the file.
public struct NamedOffset: Hashable, Sendable {
  /// The name or text.
  public let name: String
  /// The offset in the file.
  public let offset: Int
}
