/// Compares the directory with what stands at its offsets: local headers, and data that overlaps or leaves its place.
struct ZipLayoutCheck {
  private let window: ByteWindow
  private let directory: Int
  private(set) var problems: ZipProblemList

  /// A check that adds to `problems`.
  init(_ window: ByteWindow, directory: Int, problems: ZipProblemList) {
    self.window = window
    self.directory = directory
    self.problems = problems
  }

  /// Looks at all entries. Linear in them but for one sorting.
  mutating func run(_ entries: [ZipEntry]) {
    var places: [(start: Int, end: Int, entry: Int)] = []
    places.reserveCapacity(entries.count)
    for entry in entries {
      guard let header = ZipLocalHeader(in: window, at: entry.headerOffset) else {
        note(.missingHeader, entry, at: entry.recordOffset)
        continue
      }
      if header.method != entry.method.rawValue || !isNamed(header, entry) {
        note(.headerDiffers, entry, at: entry.headerOffset)
      }
      let (end, isOverflow) = header.dataOffset.addingReportingOverflow(entry.compressedSize)
      if isOverflow || end > directory { note(.dataBeyondEntries, entry, at: header.dataOffset) }
      places.append((entry.headerOffset, isOverflow ? Int.max : end, entry.index))
    }
    places.sort { ($0.start, $0.entry) < ($1.start, $1.entry) }
    var reached = 0
    for place in places {
      if place.start < reached { note(.overlap, entries[place.entry], at: place.start) }
      reached = max(reached, place.end)
    }
  }

  private func isNamed(_ header: ZipLocalHeader, _ entry: ZipEntry) -> Bool {
    header.name.count == entry.nameBytes.count
      && window.withBytes(header.name) { $0.elementsEqual(entry.nameBytes) }
  }

  private mutating func note(_ code: ZipProblem.Code, _ entry: ZipEntry, at offset: Int) {
    problems.add(
      ZipProblem(code, at: offset, entry: entry.index, detail: ZipEntryName.quoted(entry.nameBytes)))
  }
}
