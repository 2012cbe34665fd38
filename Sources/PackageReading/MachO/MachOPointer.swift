/// What a pointer of an image points to before it is loaded.
enum MachOPointer: Hashable, Sendable {
  /// Nothing.
  case null
  /// An address of the image itself.
  case address(UInt64)
  /// A symbol of another image.
  case symbol(String)
  /// Something that cannot be told.
  case unknown
}
