import Foundation
import LinkTraffic
import TestSupport
import Testing

@Suite("Readers of log lines")
struct LogReaderTests {
  static let access = LogReader.access(AccessLogReader())

  @Test(
    "the request of an access log is read, with its escapes",
    arguments: [
      ("GET /buy/42?ref=a HTTP/1.1", "/buy/42?ref=a"), ("GET /buy/42 HTTP/2.0", "/buy/42"),
      ("GET /old", "/old"), ("GET http://shop.example/x HTTP/1.1", "http://shop.example/x"),
      (#"GET /a\"b HTTP/1.1"#, "/a\"b"), (#"GET /a\\b HTTP/1.1"#, #"/a\b"#),
      (#"GET /caf\xc3\xa9 HTTP/1.1"#, "/café"), (#"GET /caf\xC3\xA9 HTTP/1.1"#, "/café"),
      (#"GET /a\qb HTTP/1.1"#, #"/a\qb"#), (#"GET /a\x4 HTTP/1.1"#, #"/a\x4"#),
      (#"GET /a\tb HTTP/1.1"#, "/a\tb"), ("GET /a b HTTP/1.1", "/a b"), ("GET // HTTP/1.1", "//"),
      ("GET /HTTP/1.1", "/HTTP/1.1"), ("GET / HTTP/1.1 HTTP/1.1", "/ HTTP/1.1"),
      ("POST /buy HTTP/1.1", "otherMethod"), ("HEAD / HTTP/1.1", "otherMethod"),
      ("OPTIONS * HTTP/1.1", "otherMethod"), ("CONNECT a.b:443 HTTP/1.1", "otherMethod"),
      ("-", "noRequest"), ("", "noRequest"), (#"\x16\x03\x01\x02"#, "noRequest"), ("GET", "noRequest"),
      ("GET ", "noRequest"), ("GET  HTTP/1.1", "noRequest"), ("get / HTTP/1.1", "noRequest"),
      ("MGLNDD_1.2.3.4_80", "noRequest"),
    ])
  func accessLog(request: String, expected: String) {
    #expect(LogText.read(LogText.combined(request), Self.access) == expected)
    #expect(LogText.read("h - u [d] \"\(request)\" 200 -", Self.access) == expected)
    #expect(LogText.read("v.example:443 h - \\\"u\\\" [d] \"\(request)\" 200 -", Self.access) == expected)
  }

  @Test(
    "a line of an access log without a whole request is unreadable",
    arguments: [
      ("h - - [d] 200 2", "!missingRequest"), ("x", "!missingRequest"), (#"\"GET / HTTP"#, "!missingRequest"),
      (#"h "GET / HTTP/1.1"#, "!unterminatedRequest"), (#"h "GET / HTTP/1.1\"#, "!unterminatedRequest"),
      (#"h "GET / HTTP/1.1\""#, "!unterminatedRequest"), (#"h ""#, "!unterminatedRequest"),
    ])
  func brokenAccessLog(line: String, expected: String) {
    #expect(LogText.read(line, Self.access) == expected)
  }

  @Test(
    "the field of NDJSON is found by its key or the way to it",
    arguments: [
      (#"{"url":"https://a.b/"}"#, "url", "https://a.b/"), (#" { "x" : 1 , "url" : "/p" } "#, "url", "/p"),
      (#"{"request":{"method":"GET","uri":"/p?q=1"}}"#, "request.uri", "/p?q=1"),
      (#"{"url.original":"/p"}"#, "url.original", "/p"),
      (#"{"a":{"x":1},"a":{"b.c":{"d":"/p"}}}"#, "a.b.c.d", "/p"),
      (#"{"a":{"b":{"x":0}},"a.b":{"c":"/p"}}"#, "a.b.c", "/p"),
      (#"{"u":{"u":"/inner"},"x":[{"u":"/no"}],"v":"/p"}"#, "v", "/p"),
      (#"{"url":"https:\/\/a.b\/\u0070\n"}"#, "url", "https://a.b/p\n"),
      (#"{"u\u0072l":"\ud83d\ude00"}"#, "url", "😀"),
      (#"{"a":"}{\"url\":1","b":[[{"c":"]"}]],"url":"/p""#, "url", "/p"),
      (#"{"url":"/first","url":"/second"}"#, "url", "/first"),
      (#"{"a":1}"#, "url", "!missingField"), ("{}", "url", "!missingField"),
      (#"{"url.":"/p"}"#, "url", "!missingField"), (#"{"a":{"url":"/p"}}"#, "url", "!missingField"),
      (#"{"":"/p"}"#, "url", "!missingField"), (#"{"a":[1]}"#, "a.b", "!missingField"),
      (#"{"url":1}"#, "url", "!fieldIsNotText"), (#"{"url":null}"#, "url", "!fieldIsNotText"),
      (#"{"url":{"url":"/p"}}"#, "url", "!fieldIsNotText"), (#"{"url":"#, "url", "!malformedJSON"),
      (#"{"url":"/p"#, "url", "!malformedJSON"), (#"{"url":"\u12"}"#, "url", "!malformedJSON"),
      (#"{"url":"\ud83d"}"#, "url", "!malformedJSON"), (#"{"url":"\x"}"#, "url", "!malformedJSON"),
      (#"{"a":[[,"url":"/p"}"#, "url", "!malformedJSON"), (#"{"a" "url"}"#, "url", "!malformedJSON"),
      (#"{url:"/p"}"#, "url", "!malformedJSON"), (#"{"a":1 "url":"/p"}"#, "url", "!malformedJSON"),
      (#"["url"]"#, "url", "!notAnObject"), ("", "url", "!notAnObject"),
      ("https://a.b/", "url", "!notAnObject"),
    ])
  func ndjson(line: String, field: String, expected: String) throws {
    let reader = try #require(LogReader(.ndjson, field: field))
    #expect(LogText.read(line, reader) == expected)
  }

  @Test("NDJSON is read as Foundation reads it")
  func agreesWithFoundation() throws {
    var random = SeededRandom(7)
    let reader = try #require(LogReader(.ndjson, field: "a.b"))
    for _ in 0..<2_000 {
      var object: [String: Any] = [:]
      for _ in 0..<random.number(0...4) {
        object[random.pick(["a", "b", "a.b", "ä\"\\", "c"])] = value(depth: 3, &random)
      }
      let data = try JSONSerialization.data(withJSONObject: object)
      let inner = (object["a"] as? [String: Any])?["b"]
      let candidates = [object["a.b"], inner].compactMap { $0 }
      let found = LogText.read([UInt8](data), reader)
      let expected = candidates.map { ($0 as? String) ?? "!fieldIsNotText" }
      #expect(expected.isEmpty ? found == "!missingField" : expected.contains(found))
    }
  }

  private func value(depth: Int, _ random: inout SeededRandom) -> Any {
    switch random.number(0...(depth > 0 ? 5 : 3)) {
    case 0: return random.number(-5...5)
    case 1: return random.pick([true, false])
    case 2, 3: return random.pick(["/p", "\"", "\\", "{", "}]", "é\u{1}😀", "a,b:c", ""])
    case 4: return (0..<random.number(0...3)).map { _ in value(depth: depth - 1, &random) }
    default:
      var object: [String: Any] = [:]
      for _ in 0..<random.number(0...3) {
        object[random.pick(["a", "b", "x"])] = value(depth: depth - 1, &random)
      }
      return object
    }
  }

  @Test("a field's name has bounds")
  func fieldBounds() {
    #expect(NDJSONReader(field: "") == nil)
    #expect(NDJSONReader(field: String(repeating: "a", count: 256)) != nil)
    #expect(NDJSONReader(field: String(repeating: "a", count: 257)) == nil)
    #expect(LogReader(.ndjson) == nil)
  }
}
