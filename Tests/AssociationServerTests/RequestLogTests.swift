#if Server
@testable import AssociationServer
import AssociationFetching
import Foundation
import HTTPTypes
import HostingEvidence
import PositionedJSON
import TestSupport
import Testing

@Suite("The log of requests")
struct RequestLogTests {
  @Test(
    "recognises who asks by the signs that are known",
    arguments: [
      (FetchSettings.device, Asker.Kind.device), ("AASA-Bot/1.0.0", .appleCrawler),
      ("Mozilla/5.0 (X11) AASA-Bot", .appleCrawler), ("GoogleAssociationService", .androidVerifier),
      ("Mozilla/5.0 (iPhone)", .browser), ("curl/8.0", .other), ("", .other), (Asker.scanner, .mailScanner),
      ("MyApp/1 CFNetwork/1568.200.51 Darwin/24.1.0", .other),
    ])
  func askers(_ agent: String, _ kind: Asker.Kind) {
    let asker = Asker(path: "/") { $0 == "user-agent" ? agent : nil }
    #expect(asker.kind == kind)
    #expect((asker.sign == nil) == (kind == .other))
  }

  @Test("knows Android's own verifier by its header, for asset links only")
  func androidVerifier() {
    func kind(_ path: String) -> Asker.Kind {
      Asker(path: path) { $0 == "cache-control" ? "max-stale=60" : nil }.kind
    }
    #expect(kind("/.well-known/assetlinks.json") == .androidVerifier)
    #expect(kind("/") == .other)
  }

  @Test("keeps the latest, in their order, and hands them to everybody who listens")
  func ring() async {
    let log = RequestLog()
    let events = log.events(after: nil)
    let head = HTTPRequest(method: .get, scheme: "https", authority: "shop.example", path: "/")
    let connection = RequestRecord.Connection(isSecure: true, isHTTP2: false, peer: nil)
    for _ in 0..<(RequestLog.capacity + 10) {
      log.add(RequestRecord(head, connection, status: 200, length: 2, fault: nil, origin: .client))
    }
    #expect(log.records().map(\.number) == Array(11...(RequestLog.capacity + 10)))
    #expect(log.records(after: 1005).map(\.number) == [1006, 1007, 1008, 1009, 1010])
    #expect(log.record(10) == nil)
    #expect(log.record(11)?.number == 11)
    log.clear()
    #expect(log.records().isEmpty)
    log.finish()
    var count = 0
    if let events { for await _ in events { count += 1 } }
    #expect(count == RequestLog.capacity)
    #expect(log.events(after: nil) == nil)
  }

  @Test("tells at once what is asked, and goes on where a reader left off")
  func events() async throws {
    try await LiveServer.run { live in
      _ = try await live.fetch(userAgent: FetchSettings.device)
      _ = try await live.fetch(userAgent: "AASA-Bot/1.0.0")
      let client = PlainClient(port: live.addresses.controlPort)
      let host = "127.0.0.1:\(live.addresses.controlPort)"
      let text = "GET /api/v1/events HTTP/1.1\r\nHost: \(host)\r\nLast-Event-ID: 1\r\n\r\n"
      async let stream = client.send(text) { $0.contains("id: 3\n") }
      _ = try await live.fetch(userAgent: "Mozilla/5.0")
      let answer = try await stream
      #expect(answer.contains("text/event-stream"))
      #expect(!answer.contains("id: 1\n"))
      #expect(answer.contains("id: 2\nevent: request\ndata: {\"id\":2,"))
      #expect(answer.contains("\"kind\":\"browser\""))
    }
  }

  @Test("is JSON, a line for each request, without secrets")
  func json() async throws {
    try await LiveServer.run { live in
      _ = try await live.plain(
        "/a?b=\"<c>", headers: ["Cookie": "secret", "Authorization": "secret", "User-Agent": "x\u{7}y"])
      _ = try await live.plain("/a?b=1", headers: ["Cookie": "secret", "X-A": "1"])
      let lines = try await live.control("GET", "/api/v1/requests").body.split(separator: "\n")
      for line in lines {
        let document = JSONDocument(parsing: String(line))
        #expect(document.problems.isEmpty)
        #expect(!line.contains("secret"))
      }
      let line = try #require(lines.last)
      let last = try #require(JSONDocument(parsing: String(line)).root)
      #expect(last["path"]?.string == "/a?b=1")
      #expect(last["status"]?.numberText == "404")
      #expect(last["protocol"]?.string == "HTTP/1.1")
      #expect(last["asker"]?["kind"]?.string == "other")
      #expect(try await live.control("GET", "/api/v1/requests?asker=x").status == 422)
      #expect(try await live.control("GET", "/api/v1/requests?after=-1").status == 422)
      #expect(try await live.control("GET", "/api/v1/requests/999").status == 404)
    }
  }

  @Test("replays a request, and shows it as a command")
  func replay() async throws {
    try await LiveServer.run { live in
      _ = try await live.plain(HostedFile.Role.wellKnown.path, headers: ["User-Agent": "it's me"])
      let replay = try await live.control("POST", "/api/v1/requests/1/replay", "")
      #expect(replay.body.contains("\"status\":200"))
      #expect(try await live.control("GET", "/api/v1/requests").body.contains("\"replayOf\":1"))
      let command = try await live.control("GET", "/api/v1/requests/1/curl").body
      #expect(command.hasPrefix("curl "))
      #expect(command.contains(#"'User-Agent: it'\''s me'"#))
      #expect(
        command.contains(
          "http://shop.example:\(live.addresses.httpPort)/.well-known/apple-app-site-association"))
    }
  }

  @Test("quotes words so that a shell takes them as they are")
  func quoting() throws {
    var random = SeededRandom(3)
    let pieces = ["'", "\"", "\\", "$", "`", " ", "\n", "a", "é", "!", "*", ";", "-", "=", "\t", "#", "~"]
    for _ in 0..<40 {
      let word = (0..<random.number(0...12)).map { _ in random.pick(pieces) }.joined()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "printf %s " + ShellWord.quoted(word)]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: output, as: UTF8.self) == word)
    }
  }
}
#endif
