/// Bounds on what ``ZipArchive`` reads.
public struct ZipLimits: Hashable, Sendable {
  /// The most entries.
  public var maximumEntries: Int
  /// The longest name in bytes that is not reported.
  public var maximumNameLength: Int
  /// The largest entry that is taken out, in bytes after decompression.
  public var maximumEntrySize: Int
  /// The most that an entry above ``freeSize`` may grow; deflate itself reaches about 1,030.
  public var maximumRatio: Int
  /// The size in bytes up to which an entry may grow as it likes.
  public var freeSize: Int

  /// Bounds by their numbers: 500,000 entries, names of 4,096 bytes, 512 MiB an entry, and 200 times the compressed size
  /// above 16 MiB unless told otherwise.
  public init(
    maximumEntries: Int = 500_000, maximumNameLength: Int = 4_096, maximumEntrySize: Int = 512 << 20,
    maximumRatio: Int = 200, freeSize: Int = 16 << 20
  ) {
    self.maximumEntries = maximumEntries
    self.maximumNameLength = maximumNameLength
    self.maximumEntrySize = maximumEntrySize
    self.maximumRatio = maximumRatio
    self.freeSize = freeSize
  }

  /// Whether an entry of these sizes grows beyond the bounds.
  func isBomb(size: Int, compressedSize: Int) -> Bool {
    size > freeSize && size / max(compressedSize, 1) > maximumRatio
  }
}
