import Foundation
import LinkSyntax
import TestSupport
import Testing

@Suite("Dates in links")
struct LinkDateFormatTests {
  @Test("dates agree with Foundation's calendar")
  func foundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let format = LinkDateFormat.iso8601
    var random = SeededRandom(5)
    for _ in 0..<3_000 {
      let seconds = Int64.random(in: -12_000_000_000..<253_402_300_800, using: &random)
      let text = try #require(format.text(seconds: seconds))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: Double(seconds)))
      let expected = String(
        format: "%04d-%02d-%02dT%02d:%02d:%02dZ", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0,
        parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
      #expect(String(decoding: text, as: UTF8.self) == expected)
      #expect(text.withUnsafeBufferPointer { format.seconds(in: $0) } == seconds)
    }
  }

  @Test(
    "days that do not exist are refused",
    arguments: [
      "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "0000-01-01", "2025-1-01", "2025-01-01x",
    ])
  func wrong(_ text: String) throws {
    let format = try #require(LinkDateFormat(Array("yyyy-MM-dd".utf8)))
    #expect(Array(text.utf8).withUnsafeBufferPointer { format.seconds(in: $0) } == nil)
  }

  @Test("a format does not drop what it cannot say")
  func lossless() throws {
    let format = try #require(LinkDateFormat(Array("yyyyMMdd".utf8)))
    #expect(format.text(seconds: 86_400) == Array("19700102".utf8))
    #expect(format.text(seconds: 86_401) == nil)
    #expect(format.text(seconds: .max) == nil)
  }
}
