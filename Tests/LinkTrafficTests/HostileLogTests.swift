import LinkTraffic
import TestSupport
import Testing

@Suite("Hostile logs")
struct HostileLogTests {
  static let readers: [LogReader] = [
    .urls(URLLineReader()), .access(AccessLogReader()), NDJSONReader(field: "a.b").map { .ndjson($0) },
  ].compactMap { $0 }

  static let plan = TrafficPlan(
    TrafficCounterTests.matcher("{\"/\":\"/a/*\"},{\"/\":\"*\",\"#\":\"x\"}"), host: "shop.example")

  private static func count(_ bytes: [UInt8], _ reader: LogReader) -> TrafficCounts {
    var counter = TrafficCounter(plan)
    bytes.withUnsafeBufferPointer { _ = counter.count($0, reader) }
    return counter.counts
  }

  /// Every line is one of the things that a line can be.
  private static func check(_ counts: TrafficCounts, lines: Int) {
    #expect(counts.lines == lines)
    let judged = counts.matched + counts.excluded + counts.unclaimed
    #expect(judged + counts.passedOverLines + counts.unreadableLines == lines)
  }

  @Test("lines of a megabyte are read or reported", arguments: readers)
  func longLines(reader: LogReader) {
    let size = 1 << 20
    let x = [UInt8](repeating: UInt8(ascii: "x"), count: size)
    let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: size)
    let escapes = [UInt8](repeating: UInt8(ascii: "\\"), count: size)
    let brackets = [UInt8](repeating: UInt8(ascii: "["), count: size)
    let objects = Array(String(repeating: "{\"a\":", count: size / 5).utf8)
    for piece in [x, quotes, escapes, brackets, objects] {
      Self.check(Self.count(piece, reader), lines: 1)
      Self.check(Self.count(Array("https://x.y/".utf8) + piece, reader), lines: 1)
      Self.check(
        Self.count(Array("h \"GET /".utf8) + piece + Array(" HTTP/1.1\" 200".utf8), reader), lines: 1)
      Self.check(Self.count(Array("{\"a\":".utf8) + piece + Array(",\"a.b\":\"/x\"}".utf8), reader), lines: 1)
      Self.check(Self.count(Array("{\"a.b\":\"".utf8) + piece + Array("\"}".utf8), reader), lines: 1)
    }
  }

  @Test(
    "zero bytes, broken UTF-8 and open quotes are counted",
    arguments: readers,
    ["\u{0}", "\u{0}\u{0}/a", "\"", "\\", "\"\\", "{\"", "{\"a", "{\"a.b\":\"\\", "[", "GET / HTTP/1.1"]
  )
  func oddLines(reader: LogReader, text: String) {
    Self.check(Self.count(Array(text.utf8), reader), lines: 1)
    Self.check(Self.count(Array(text.utf8) + [0xFF, 0xC0, 0x80], reader), lines: 1)
    Self.check(Self.count([0xED, 0xA0, 0x80] + Array(text.utf8) + [0x0A, 0x0D], reader), lines: 2 - 1)
  }

  @Test("bytes that are not UTF-8 make a link unreadable, in every format")
  func brokenEncoding() {
    for (text, reader) in [
      ("https://x.y/a/#", Self.readers[0]), ("h \"GET /a/# HTTP/1.1\"", Self.readers[1]),
      ("{\"a.b\":\"/a/#\"}", Self.readers[2]),
    ] {
      let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "#") ? 0xFF : $0 }
      #expect(Self.count(bytes, reader).unreadable[Int(LogFault.invalidURL.rawValue)] == 1)
    }
  }

  @Test("random bytes never trap, and every line is counted once", arguments: readers)
  func randomBytes(reader: LogReader) {
    var random = SeededRandom(11)
    let alphabet = Array("\"\\{}[],:.ab/ GETHP1-x\r\u{0}é?#%;".utf8) + [0xFF]
    for _ in 0..<3_000 {
      let line = (0..<random.number(1...60)).map { _ in random.pick(alphabet) }
      guard line != [0x0D] else { continue }
      Self.check(Self.count(line, reader), lines: 1)
    }
  }

  @Test("millions of different prefixes take bounded memory and keep the frequent ones")
  func manyPrefixes() {
    var text = ""
    for number in 0..<60_000 {
      text += "https://x.y/\(number)/\n" + (number % 3 == 0 ? "https://x.y/often/\n" : "")
    }
    let counts = Self.count(Array(text.utf8), Self.readers[0])
    let first = counts.unclaimedPrefixes.items[0]
    #expect(String(decoding: first.text, as: UTF8.self) == "/often/")
    #expect(first.count <= 20_000 && 20_000 <= first.count + counts.unclaimedPrefixes.error)
    #expect(counts.unclaimedPrefixes.items.count < 2 * FrequentTexts.usualCapacity)
  }
}
