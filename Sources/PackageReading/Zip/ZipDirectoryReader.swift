/// Reads the directory of an archive, and compares it with the local headers.
struct ZipDirectoryReader {
  private let window: ByteWindow
  private let limits: ZipLimits
  private(set) var entries: [ZipEntry] = []
  private(set) var problems = ZipProblemList()
  /// The offset of the directory in the file.
  private(set) var start = 0
  /// The number of bytes before the archive.
  private(set) var shift = 0
  private var end: ZipEndRecord

  private static let recordSignature: UInt32 = 0x0201_4B50
  private static let recordLength = 46

  init(_ window: ByteWindow, limits: ZipLimits) throws(ZipError) {
    self.window = window
    self.limits = limits
    end = try ZipEndRecord(in: window)
    end.problems.forEach { problems.add($0) }
  }

  /// The offset of the end record.
  var endOffset: Int { end.offset }

  mutating func read() {
    findStart()
    readRecords()
    checkNames()
    var check = ZipLayoutCheck(window, directory: start, problems: problems)
    check.run(entries)
    problems = check.problems
  }

  /// The directory is where the end record says, or directly before it where bytes were put before the archive.
  private mutating func findStart() {
    start = end.directoryOffset
    if end.entryCount == 0 || window.u32(start) == Self.recordSignature { return }
    let (other, isOverflow) = end.directoryLimit.subtractingReportingOverflow(end.directorySize)
    guard !isOverflow, other > start, window.u32(other) == Self.recordSignature else { return }
    shift = other - start
    start = other
    problems.add(ZipProblem(.prefixedBytes, at: 0, detail: "\(shift)"))
  }

  private mutating func readRecords() {
    var offset = start
    let (declared, isOverflow) = start.addingReportingOverflow(end.directorySize)
    let declaredEnd = isOverflow ? Int.max : declared
    while offset < end.directoryLimit {
      // A directory whose size is too small goes on while it has fewer entries than announced.
      guard offset < declaredEnd || entries.count < end.entryCount else { break }
      guard entries.count < limits.maximumEntries else {
        problems.add(ZipProblem(.tooManyEntries, at: offset, detail: "\(entries.count)"))
        return
      }
      guard let next = readRecord(at: offset) else { break }
      offset = next
    }
    judgeEnd(offset, declaredEnd)
  }

  private mutating func judgeEnd(_ offset: Int, _ declaredEnd: Int) {
    if entries.count < end.entryCount {
      let detail = "\(entries.count) of \(end.entryCount) entries are there"
      problems.add(ZipProblem(.truncatedDirectory, at: min(offset, end.directoryLimit), detail: detail))
    } else if declaredEnd > end.directoryLimit {
      let detail = "it would reach \(declaredEnd - end.directoryLimit) bytes into the end record"
      problems.add(ZipProblem(.truncatedDirectory, at: end.directoryLimit, detail: detail))
    } else if entries.count > end.entryCount {
      let detail = "\(entries.count) entries, and the end record announces \(end.entryCount)"
      problems.add(ZipProblem(.entryCountDiffers, at: end.offset, detail: detail))
    }
    if offset > end.directoryLimit, declaredEnd <= end.directoryLimit {
      problems.add(
        ZipProblem(
          .truncatedDirectory, at: end.directoryLimit, detail: "its last record reaches into the end record"))
    }
    if offset < end.directoryLimit, entries.count >= end.entryCount {
      problems.add(ZipProblem(.bytesBeforeEnd, at: offset, detail: "\(end.directoryLimit - offset)"))
    }
  }

  /// Reads one record; the offset behind it, or `nil` where there is no whole one.
  private mutating func readRecord(at offset: Int) -> Int? {
    guard window.u32(offset) == Self.recordSignature, offset <= end.directoryLimit - Self.recordLength,
      let nameLength = window.u16(offset + 28), let extraLength = window.u16(offset + 30),
      let commentLength = window.u16(offset + 32)
    else { return nil }
    let nameEnd = offset + Self.recordLength + Int(nameLength)
    let extraEnd = nameEnd + Int(extraLength)
    guard nameEnd <= end.directoryLimit else { return nil }
    var sizes = ZipSizes(
      size: window.u32(offset + 24), compressedSize: window.u32(offset + 20), offset: window.u32(offset + 42))
    sizes.readZip64(window, nameEnd..<min(extraEnd, end.directoryLimit))
    let nameBytes = window.bytes((offset + Self.recordLength)..<nameEnd)
    entries.append(
      ZipEntry(
        index: entries.count, name: ZipEntryName.text(nameBytes), nameBytes: nameBytes,
        method: ZipMethod(rawValue: window.u16(offset + 10) ?? 0), checksum: window.u32(offset + 16) ?? 0,
        compressedSize: sizes.compressedSize, size: sizes.size,
        headerOffset: sizes.offset.addingReportingOverflow(shift).partialValue, recordOffset: offset,
        flags: window.u16(offset + 8) ?? 0, madeBy: window.u16(offset + 4) ?? 0,
        attributes: window.u32(offset + 38) ?? 0))
    return extraEnd + Int(commentLength)
  }

  private mutating func checkNames() {
    var names: Set<[UInt8]> = []
    names.reserveCapacity(entries.count)
    for entry in entries {
      let isNew = names.insert(entry.nameBytes).inserted
      let conditions: [(Bool, ZipProblem.Code)] = [
        (!isNew, .duplicateName), (ZipEntryName.isUnsafe(entry.nameBytes), .unsafeName),
        (entry.isSymbolicLink, .symbolicLink), (entry.isEncrypted, .encrypted),
        (!entry.method.isKnown, .unknownMethod),
        (limits.isBomb(size: entry.size, compressedSize: entry.compressedSize), .bomb),
      ]
      for (isTrue, code) in conditions where isTrue { note(code, entry) }
      if entry.nameBytes.count > limits.maximumNameLength {
        problems.add(
          ZipProblem(
            .longName, at: entry.recordOffset, entry: entry.index, detail: "\(entry.nameBytes.count)"))
      }
    }
  }

  private mutating func note(_ code: ZipProblem.Code, _ entry: ZipEntry) {
    let name = ZipEntryName.quoted(entry.nameBytes)
    problems.add(ZipProblem(code, at: entry.recordOffset, entry: entry.index, detail: name))
  }
}
