/// One entry of an archive, as the directory describes it. Source: APPNOTE.TXT, section 4.3.12.
public struct ZipEntry: Hashable, Sendable {
  /// The position in ``ZipArchive/entries``.
  public let index: Int
  /// The name: UTF-8 where it is that, whether marked or not, else code page 437.
  public let name: String
  /// The name as it stands there.
  public let nameBytes: [UInt8]
  /// The compression.
  public let method: ZipMethod
  /// The CRC-32 of the content.
  public let checksum: UInt32
  /// The number of bytes in the archive.
  public let compressedSize: Int
  /// The number of bytes of the content.
  public let size: Int
  /// The offset of the local header in the archive.
  public let headerOffset: Int
  /// The offset of the directory's record in the archive.
  public let recordOffset: Int
  let flags: UInt16
  let madeBy: UInt16
  let attributes: UInt32

  /// Whether the entry is a folder: its name ends with `/`.
  public var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }

  /// Whether the entry is marked as encrypted.
  public var isEncrypted: Bool { flags & 1 != 0 }

  /// Whether the entry is a symbolic link, whose content is the path it leads to. Source: APPNOTE.TXT, section 4.4.2, and
  /// the mode of `stat.h` in the upper half of the attributes (folklore: Info-ZIP).
  public var isSymbolicLink: Bool {
    let host = madeBy >> 8
    return (host == 3 || host == 19) && attributes >> 16 & 0xF000 == 0xA000
  }
}
