/// A symbol of an image.
public struct MachOSymbol: Hashable, Sendable {
  /// The name as the file has it, with the underscore that C names begin with.
  public let name: String
  /// Whether another image defines it.
  public let isImported: Bool
  /// The offset of the name in the image, or of its import.
  public let offset: Int
}
