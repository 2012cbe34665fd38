import PackageReading
import TestSupport
import Testing

@Suite("Reading gzip")
struct GzipReaderTests {
  /// What comes of `data` when it is handed in in pieces, and the failure at its end.
  private static func read(
    _ data: [UInt8], pieces: Int = 1 << 16, limit: Int = 1 << 12
  ) -> (text: [UInt8], failure: GzipError.Code?) {
    let reader = GzipReader()
    var text: [UInt8] = []
    do throws(GzipError) {
      var start = 0
      while start < data.count {
        let end = min(start + pieces, data.count)
        reader.append(Array(data[start..<end]))
        start = end
        while try reader.read(into: &text, limit: limit) > 0 {}
        #expect(reader.needsInput)
      }
      try reader.finish()
      return (text, nil)
    } catch {
      return (text, error.code)
    }
  }

  private static let text = Array(String(repeating: "https://shop.example/buy/42\n", count: 400).utf8)

  @Test("data is read in pieces of any size", arguments: [1, 2, 7, 1_000, 1 << 20])
  func pieces(size: Int) {
    for limit in [1, 100, 1 << 16] where size * limit > 10 {
      let (text, failure) = Self.read(Gzipped.member(Self.text), pieces: size, limit: limit)
      #expect(text == Self.text && failure == nil)
    }
  }

  @Test(
    "members behind each other are one text, and zeros behind them are passed over",
    arguments: [1, 3, 1 << 16])
  func members(size: Int) {
    let data = Gzipped.member(Self.text) + Gzipped.member([]) + Gzipped.member([1, 2])
    #expect(Self.read(data, pieces: size).text == Self.text + [1, 2])
    let padded = Self.read(data + [0, 0, 0], pieces: size)
    #expect(padded.text == Self.text + [1, 2] && padded.failure == nil)
  }

  @Test("what is cut short is an error behind what could be read")
  func truncated() {
    let data = Gzipped.member(Self.text)
    for length in 0..<data.count {
      let (text, failure) = Self.read(Array(data[..<length]))
      #expect(failure == .truncated)
      #expect(Self.text.starts(with: text))
    }
    let second = Self.read(data + data.prefix(15))
    #expect(second.text.starts(with: Self.text) && second.failure == .truncated)
  }

  @Test("a wrong checksum, a wrong length and a wrong header are damage")
  func damaged() {
    let data = Gzipped.member(Self.text)
    for place in [data.count - 1, data.count - 6, 0, 1, 2] {
      var changed = data
      changed[place] ^= 0x55
      #expect(Self.read(changed).failure == .damaged)
    }
    #expect(Self.read(data + Array("junk".utf8)).failure == .trailingData)
    #expect(Self.read(data + [0, 0, 7]).failure == .trailingData)
    #expect(Self.read(data + [0x1F, 0x00, 0x00]).failure == .damaged)
  }

  @Test("a failure stays a failure")
  func staysFailed() {
    let reader = GzipReader()
    var text: [UInt8] = []
    reader.append([1, 2, 3])
    #expect(throws: GzipError.self) { try reader.read(into: &text, limit: 10) }
    reader.append(Gzipped.member([1]))
    #expect(throws: GzipError.self) { try reader.read(into: &text, limit: 10) }
    #expect(throws: GzipError.self) { try reader.finish() }
    #expect(text.isEmpty)
  }

  @Test("a bomb comes out in pieces no larger than asked for")
  func bomb() throws {
    let reader = GzipReader()
    reader.append(Gzipped.member([UInt8](repeating: 0, count: 1 << 21)))
    var total = 0
    while true {
      var piece: [UInt8] = []
      let count = try reader.read(into: &piece, limit: 1 << 16)
      #expect(count == piece.count && count <= 1 << 16)
      if count == 0 { break }
      total += count
    }
    try reader.finish()
    #expect(total == 1 << 21)
  }

  @Test("gzip is known by its first two bytes")
  func magic() {
    #expect(GzipReader.isGzip(Gzipped.member([])))
    #expect(!GzipReader.isGzip([0x1F]) && !GzipReader.isGzip([]) && !GzipReader.isGzip([0x1F, 0x8C]))
    for code in GzipError.Code.allCases { #expect(code.rawValue < 4) }
  }
}
