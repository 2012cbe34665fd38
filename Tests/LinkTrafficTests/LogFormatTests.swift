import LinkTraffic
import Testing

@Suite("Finding out the format of a log")
struct LogFormatTests {
  @Test(
    "most of the first lines decide",
    arguments: [
      ("https://a.b/\nhttps://a.b/c\n", LogFormat.urls), ("\r\n\nhttps://a.b/", .urls), ("/a\n/b?c\n", .urls),
      ("h - - [d] \"GET / HTTP/1.1\" 200 1\n", .common), (LogText.combined("GET / HTTP/1.1"), .combined),
      ("#Fields: x\n" + LogText.combined("-") + "\n" + LogText.combined("GET / HTTP/1.1"), .combined),
      ("{\"url\":\"/\"}\n{}", .ndjson), ("  {\"url\":\"/\"}", .ndjson),
      ("{}\nhttps://a.b/\nhttps://a.b/", .urls), ("{}\nhttps://a.b/", .ndjson),
    ])
  func detected(text: String, format: LogFormat) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(LogFormat.detected) == format)
  }

  @Test("nothing is guessed", arguments: ["", "\n\n", "some words\nmore words", "\u{0}\u{1}", "a,b,\"c\""])
  func unknown(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(LogFormat.detected) == nil)
  }

  @Test("only a hundred lines are looked at")
  func bounded() {
    let text = String(repeating: "words\n", count: 100) + "https://a.b/\n"
    #expect(Array(text.utf8).withUnsafeBufferPointer(LogFormat.detected) == nil)
  }
}
