/// The record at the end of an archive that says where its directory is. Source: APPNOTE.TXT, sections 4.3.14 to 4.3.16.
struct ZipEndRecord {
  /// The offset of the record.
  let offset: Int
  /// The offset behind which no record of the directory can stand: that of the first end record.
  private(set) var directoryLimit: Int
  private(set) var entryCount: Int
  private(set) var directorySize: Int
  private(set) var directoryOffset: Int
  private(set) var problems: [ZipProblem] = []

  static let length = 22
  private static let signature: UInt32 = 0x0605_4B50
  private static let locatorSignature: UInt32 = 0x0706_4B50
  private static let zip64Signature: UInt32 = 0x0606_4B50

  /// Searches backwards. A record whose comment ends with the file wins, as AOSP's readers demand; then one with bytes
  /// behind its comment, then one whose comment is cut.
  init(in window: ByteWindow) throws(ZipError) {
    guard let found = Self.find(in: window) else {
      throw ZipError(
        .noEndRecord,
        "The file has no end record of a zip archive, so its entries cannot be found: it is cut short or no archive."
      )
    }
    offset = found
    directoryLimit = found
    let disks = [window.u16(found + 4), window.u16(found + 6)]
    entryCount = Int(window.u16(found + 10) ?? 0)
    directorySize = Int(window.u32(found + 12) ?? 0)
    directoryOffset = Int(window.u32(found + 16) ?? 0)
    let end = found + Self.length + Int(window.u16(found + 20) ?? 0)
    if end < window.count {
      problems.append(ZipProblem(.trailingBytes, at: end, detail: "\(window.count - end)"))
    } else if end > window.count {
      problems.append(ZipProblem(.truncatedComment, at: window.count))
    }
    readZip64(
      window,
      isDemanded: entryCount == 0xFFFF || directorySize == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF)
    if disks.contains(where: { $0 != 0 && $0 != 0xFFFF }) {
      problems.append(ZipProblem(.severalDisks, at: found))
    }
  }

  private static func find(in window: ByteWindow) -> Int? {
    guard window.count >= length else { return nil }
    let last = window.count - length
    var withRest: Int?
    var withCut: Int?
    for offset in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where window.u32(offset) == signature {
      let end = offset + length + Int(window.u16(offset + 20) ?? 0)
      if end == window.count { return offset }
      if end < window.count { withRest = withRest ?? offset } else { withCut = withCut ?? offset }
    }
    return withRest ?? withCut
  }

  /// Takes over the numbers of the 64-bit record, which stand there when one of the others is all ones.
  private mutating func readZip64(_ window: ByteWindow, isDemanded: Bool) {
    guard isDemanded else { return }
    let locator = offset - 20
    guard window.u32(locator) == Self.locatorSignature, let place = window.u64(locator + 8),
      let record = Self.zip64Record(window, Int(clamping: place), before: locator),
      let count = window.u64(record + 32), let size = window.u64(record + 40),
      let start = window.u64(record + 48)
    else {
      // All ones can also be the true number of entries.
      if directorySize == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF {
        problems.append(ZipProblem(.missingZip64Record, at: offset))
      }
      return
    }
    directoryLimit = record
    entryCount = Int(clamping: count)
    directorySize = Int(clamping: size)
    directoryOffset = Int(clamping: start)
  }

  /// The record at its place, or directly before its locator where bytes were put before the archive.
  private static func zip64Record(_ window: ByteWindow, _ place: Int, before locator: Int) -> Int? {
    [place, locator - 56].first { $0 >= 0 && $0 <= locator - 56 && window.u32($0) == zip64Signature }
  }
}
