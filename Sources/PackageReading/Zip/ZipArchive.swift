public import Foundation

/// A zip archive (APPNOTE.TXT), read without unpacking anything: entries are found by the directory at its end, and
/// taken out one by one into memory.
///
/// Nothing is ever written, so that names which lead out of a folder and symbolic links do no harm here; they are
/// reported for those who unpack. A damaged archive yields what can be read, with ``problems``; only one without end
/// record is refused. Numbers of the archive bound no loop and no memory: its size, ``ZipLimits`` and the sizes of entries
/// do.
///
/// ```swift
/// let data = try Data(contentsOf: url, options: .mappedIfSafe)
/// let archive = try ZipArchive(data)
/// if let entry = archive.entry(named: "AndroidManifest.xml") { bytes = try archive.content(of: entry) }
/// ```
public struct ZipArchive: Sendable {
  /// The entries, in the order of the directory.
  public let entries: [ZipEntry]
  /// What is not as it should be; of each kind the first 20.
  public let problems: [ZipProblem]
  /// The number of all problems.
  public let problemCount: Int
  /// The offset of the directory. An APK's signing block ends there.
  public let directoryOffset: Int
  /// The offset of the end record.
  public let endOffset: Int
  /// The bounds of reading.
  public let limits: ZipLimits
  let window: ByteWindow
  private let positions: [[UInt8]: Int]

  /// Reads the directory of an archive in memory or in a mapped file, which nobody may shorten meanwhile.
  ///
  /// - Throws: ``ZipError`` where there is no end record.
  /// - Complexity: Linear in the number of entries but for one sorting; their data is not touched.
  public init(_ data: Data, limits: ZipLimits = ZipLimits()) throws(ZipError) {
    window = ByteWindow(data)
    self.limits = limits
    var reader = try ZipDirectoryReader(window, limits: limits)
    reader.read()
    entries = reader.entries
    problems = reader.problems.problems
    problemCount = reader.problems.count
    directoryOffset = reader.start
    endOffset = reader.endOffset
    positions = Dictionary(entries.map { ($0.nameBytes, $0.index) }) { first, _ in first }
  }

  /// Reads the directory of an archive in memory.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    try self.init(Data(bytes), limits: limits)
  }

  /// Whether some bytes begin as an archive does that has entries, or is empty.
  public static func isLikelyZip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The entry with this name, compared byte by byte; the first of several.
  public func entry(named name: String) -> ZipEntry? { positions[Array(name.utf8)].map { entries[$0] } }

  /// A reader of an entry's content, piece by piece.
  ///
  /// - Throws: ``ZipError`` where there is no data, or the entry breaks a limit.
  public func reader(of entry: ZipEntry) throws(ZipError) -> ZipEntryReader {
    guard entry.size <= limits.maximumEntrySize, entry.compressedSize <= limits.maximumEntrySize else {
      throw ZipError(
        .tooLarge, "The entry has \(entry.size) bytes; at most \(limits.maximumEntrySize) are read.",
        at: entry.headerOffset)
    }
    guard !limits.isBomb(size: entry.size, compressedSize: entry.compressedSize) else {
      throw ZipError(
        .ratio,
        "The entry grows from \(entry.compressedSize) to \(entry.size) bytes, which no honest one does.",
        at: entry.headerOffset)
    }
    guard let header = ZipLocalHeader(in: window, at: entry.headerOffset) else {
      throw ZipError(
        .missingData, "The entry is not where the directory of the archive says it is.",
        at: entry.headerOffset)
    }
    return ZipEntryReader(window, entry, from: header.dataOffset)
  }

  /// The content of an entry, size and checksum compared.
  public func content(of entry: ZipEntry) throws(ZipError) -> [UInt8] {
    let content = readableContent(of: entry)
    if let error = content.error { throw error }
    return content.bytes
  }

  /// What can be read of an entry's content, and what hinders the rest.
  public func readableContent(of entry: ZipEntry) -> ZipContent {
    var bytes: [UInt8] = []
    do throws(ZipError) {
      let reader = try reader(of: entry)
      while try reader.read(into: &bytes, limit: 1 << 18) > 0 {}
      return ZipContent(bytes: bytes, error: nil)
    } catch {
      return ZipContent(bytes: bytes, error: error)
    }
  }
}
