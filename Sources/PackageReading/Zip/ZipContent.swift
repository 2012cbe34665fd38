/// What could be read of an entry.
public struct ZipContent: Sendable {
  /// The bytes up to the damage. For a compression that is not known those of the archive, which is how Android takes
  /// them (folklore: seen in harmful apps).
  public let bytes: [UInt8]
  /// What is wrong with them; `nil` where size and checksum are right.
  public let error: ZipError?
}
