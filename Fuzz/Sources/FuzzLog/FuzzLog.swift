import AssociationFiles
import Foundation
import FuzzDriver
import LinkMatching
import LinkTraffic
import PackageReading

/// The input is a log in every format, and gzip data: nothing traps, every line is counted once, a log counted in two
/// parts has the counts of the whole, and data that is handed over in pieces decompresses as it does at once.
@main
enum FuzzLog {
  static let plan: TrafficPlan = {
    let text = """
      {"applinks":{"details":[{"appIDs":["A.one","A.two"],"components":[{"/":"/a/*","#":"x"},{"/":"/a/b","?":"q=*",
      "exclude":true},{"/":"/a*"}]}]}}
      """
    let other = #"{"applinks":{"details":[{"appIDs":["A.one"],"components":[{"/":"*/b"}]}]}}"#
    return TrafficPlan(
      LinkMatcher(AssociationFile(parsing: text)), against: LinkMatcher(AssociationFile(parsing: other)),
      host: "x.example", prefix: PathPrefix(depth: 2))
  }()

  static let readers: [LogReader] = [
    LogReader(.urls), LogReader(.combined), LogReader(.ndjson, field: "a.b"),
  ].compactMap { $0 }

  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzLog.check(fuzzedBytes(start, count))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    for reader in readers { checkCounts(bytes, reader) }
    _ = bytes.withUnsafeBufferPointer(LogFormat.detected)
    checkGzip(bytes)
    checkGzip([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bytes)
  }

  private static func count(_ parts: [ArraySlice<UInt8>], _ reader: LogReader) -> TrafficCounts {
    var counter = TrafficCounter(plan)
    for part in parts { part.withUnsafeBufferPointer { _ = counter.count($0, reader) } }
    return counter.counts
  }

  private static func checkCounts(_ bytes: [UInt8], _ reader: LogReader) {
    let whole = count([bytes[...]], reader)
    let judged = whole.matched + whole.excluded + whole.unclaimed
    precondition(judged + whole.passedOverLines + whole.unreadableLines == whole.lines)
    precondition(whole.unclaimedPrefixes.total == whole.unclaimed)
    guard let middle = bytes[(bytes.count / 2)...].firstIndex(of: 0x0A) else { return }
    precondition(count([bytes[...middle], bytes[(middle + 1)...]], reader) == whole)
    var sum = count([bytes[(middle + 1)...]], reader)
    sum.add(count([bytes[...middle]], reader))
    precondition(sum == whole)
  }

  private static func checkGzip(_ bytes: [UInt8]) {
    let whole = decompressed(bytes, pieces: bytes.count, limit: 1 << 12)
    let pieces = decompressed(bytes, pieces: 3, limit: 100)
    precondition(whole.text == pieces.text && whole.failure == pieces.failure)
  }

  private static func decompressed(
    _ bytes: [UInt8], pieces: Int, limit: Int
  ) -> (text: [UInt8], failure: GzipError.Code?) {
    let reader = GzipReader()
    var text: [UInt8] = []
    do throws(GzipError) {
      for start in stride(from: 0, to: bytes.count, by: max(pieces, 1)) {
        reader.append(Array(bytes[start..<min(start + pieces, bytes.count)]))
        while try reader.read(into: &text, limit: limit) > 0 {}
      }
      try reader.finish()
      return (text, nil)
    } catch {
      return (text, error.code)
    }
  }
}
