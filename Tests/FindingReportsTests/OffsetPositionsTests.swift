import PositionedJSON
import Testing

@testable import FindingReports

@Suite("The positions of offsets")
struct OffsetPositionsTests {
  @Test(
    "are those of the line table",
    arguments: [
      "", "a", "\n", "\r", "\r\n", "a\r\r\n\n日b\r\u{1F600}\n\rü", "\n\n\r\r", "{\"a\": \"é\"}\r\nx",
    ])
  func agree(_ text: String) {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    let positions = OffsetPositions(Array(-2...bytes.count + 2), in: bytes)
    for offset in 0...bytes.count { #expect(positions[offset] == table.position(at: offset)) }
    #expect(positions[-1] == nil)
    #expect(positions[bytes.count + 1] == nil)
  }
}
