extension LogFormat {
  /// How many lines are looked at to find a format.
  private static let examinedLines = 100

  /// The format of most of the first lines of `text`; `nil` where none of them is of a known one.
  ///
  /// Looks at a hundred lines at most. Of two formats that are equally frequent, the one whose line came first is
  /// taken.
  public static func detected(in text: UnsafeBufferPointer<UInt8>) -> LogFormat? {
    var counts: [(format: LogFormat, count: Int)] = []
    var seen = 0
    for line in text.split(separator: 0x0A, maxSplits: 4 * examinedLines) where seen < examinedLines {
      seen += 1
      guard let format = format(ofLine: UnsafeBufferPointer(rebasing: line)) else { continue }
      if let place = counts.firstIndex(where: { $0.format == format }) {
        counts[place].count += 1
      } else {
        counts.append((format, 1))
      }
    }
    var best: (format: LogFormat, count: Int)?
    for candidate in counts where candidate.count > best?.count ?? 0 { best = candidate }
    return best?.format
  }

  /// The format of one line, by what it cannot do without.
  private static func format(ofLine line: UnsafeBufferPointer<UInt8>) -> LogFormat? {
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    if first == UInt8(ascii: "{") { return .ndjson }
    if isURL(line) { return .urls }
    let quotes = line.prefix(1 << 14).reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) }
    guard quotes >= 2, line.contains(UInt8(ascii: "[")) else { return nil }
    return quotes >= 6 ? .combined : .common
  }

  /// Whether the line begins with a scheme and `://`, or is a path and nothing else.
  private static func isURL(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "/") { return !line.contains(0x20) }
    let scheme = line.prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    return !scheme.isEmpty && line.dropFirst(scheme.count).starts(with: "://".utf8)
  }
}
