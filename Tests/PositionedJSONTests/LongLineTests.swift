import PositionedJSON
import Testing

@Suite("Places in long lines")
struct LongLineTests {
  @Test(
    "agree with counting, whatever the length of the line", arguments: [0, 1, 255, 256, 257, 511, 512, 1_000])
  func columns(_ length: Int) {
    let text = Array((String(repeating: "aé€😀\n", count: 3) + String(repeating: "é", count: length)).utf8)
    let table = LineTable(text)
    var line = 1
    var column = 1
    for offset in 0...text.count {
      let position = table.position(at: offset)
      #expect(position.line == line && position.column == column, "at \(offset)")
      guard offset < text.count else { break }
      if text[offset] == 0x0A {
        line += 1
        column = 1
      } else if text[offset] & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  @Test("cost the same at the end of a line of megabytes as at its start")
  func cost() {
    let table = LineTable([UInt8](repeating: 0x61, count: 4 << 20))
    let start = ContinuousClock.now
    for _ in 0..<20_000 { #expect(table.position(at: 4 << 20).column == (4 << 20) + 1) }
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
